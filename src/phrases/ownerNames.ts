import type { Words } from './language.ts';

/** Names and descriptions of the commands and options of those who run a server, and of what came with them. */
export const ownerNames = {
  corpusName: [
    { en: 'corpus', ar: 'المجموعة', es: 'corpus', fr: 'corpus', de: 'korpus' },
    {
      en: 'Which corpus, where this server asks several',
      ar: 'أي مجموعة، حيث يسأل هذا الخادم عدة مجموعات',
      es: 'Qué corpus, donde este servidor consulta varios',
      fr: 'Quel corpus, si ce serveur en interroge plusieurs',
      de: 'Welcher Korpus, wo dieser Server mehrere fragt',
    },
  ],
  setup: [
    { en: 'setup', ar: 'إعداد', es: 'configurar', fr: 'configuration', de: 'einrichten' },
    {
      en: 'First start in three steps: articles, sides, a question',
      ar: 'البداية الأولى في ثلاث خطوات: المقالات والأطراف وسؤال',
      es: 'Primer inicio en tres pasos: artículos, partes, una pregunta',
      fr: 'Premier démarrage en trois étapes : articles, parties, une question',
      de: 'Erster Start in drei Schritten: Artikel, Seiten, eine Frage',
    },
  ],
  settings: [
    { en: 'settings', ar: 'إعدادات', es: 'ajustes', fr: 'réglages', de: 'einstellungen' },
    {
      en: 'How the bot answers in this server',
      ar: 'كيف يجيب البوت في هذا الخادم',
      es: 'Cómo responde el bot en este servidor',
      fr: 'Comment le bot répond dans ce serveur',
      de: 'Wie der Bot in diesem Server antwortet',
    },
  ],
  since: [
    { en: 'since', ar: 'منذ', es: 'desde', fr: 'depuis', de: 'ab' },
    {
      en: 'Only articles of this day or later: 2025-07-25, 2025-07 or 2025',
      ar: 'مقالات هذا اليوم وما بعده فقط: 2025-07-25 أو 2025-07 أو 2025',
      es: 'Solo artículos de este día o después: 2025-07-25, 2025-07 o 2025',
      fr: 'Seulement les articles de ce jour ou après : 2025-07-25, 2025-07 ou 2025',
      de: 'Nur Artikel von diesem Tag an: 2025-07-25, 2025-07 oder 2025',
    },
  ],
  until: [
    { en: 'until', ar: 'حتى', es: 'hasta', fr: 'jusque', de: 'bis' },
    {
      en: 'Only articles of this day or earlier: 2025-07-25, 2025-07 or 2025',
      ar: 'مقالات هذا اليوم وما قبله فقط: 2025-07-25 أو 2025-07 أو 2025',
      es: 'Solo artículos de este día o antes: 2025-07-25, 2025-07 o 2025',
      fr: 'Seulement les articles de ce jour ou avant : 2025-07-25, 2025-07 ou 2025',
      de: 'Nur Artikel bis zu diesem Tag: 2025-07-25, 2025-07 oder 2025',
    },
  ],
  restore: [
    { en: 'restore', ar: 'استعادة', es: 'recuperar', fr: 'restaurer', de: 'wiederherstellen' },
    {
      en: 'Put a file back that was removed in the last 30 days',
      ar: 'إعادة ملف أُزيل خلال آخر 30 يومًا',
      es: 'Volver a poner un archivo retirado en los últimos 30 días',
      fr: 'Remettre un fichier retiré ces 30 derniers jours',
      de: 'Eine in den letzten 30 Tagen entfernte Datei zurücklegen',
    },
  ],
  removedFile: [
    { en: 'file', ar: 'الملف', es: 'archivo', fr: 'fichier', de: 'datei' },
    {
      en: 'A file that was removed here',
      ar: 'ملف أُزيل هنا',
      es: 'Un archivo retirado aquí',
      fr: 'Un fichier retiré ici',
      de: 'Eine hier entfernte Datei',
    },
  ],
  takedown: [
    { en: 'takedown', ar: 'سحب', es: 'bajar', fr: 'dépublier', de: 'sperren' },
    {
      en: 'Take an article down: nothing quotes it any more, old answers neither',
      ar: 'سحب مقال: لا يقتبسه شيء بعد الآن ولا الإجابات القديمة',
      es: 'Bajar un artículo: nada lo cita ya, tampoco las respuestas antiguas',
      fr: 'Retirer un article : plus rien ne le cite, ni les anciennes réponses',
      de: 'Einen Artikel sperren: nichts zitiert ihn mehr, auch alte Antworten nicht',
    },
  ],
  takenArticle: [
    { en: 'article', ar: 'مقال', es: 'artículo', fr: 'article', de: 'artikel' },
    {
      en: 'The article, by its title',
      ar: 'المقال بحسب عنوانه',
      es: 'El artículo, por su título',
      fr: 'L’article, par son titre',
      de: 'Der Artikel, nach seinem Titel',
    },
  ],
  corrections: [
    { en: 'corrections', ar: 'تصحيحات', es: 'correcciones', fr: 'corrections', de: 'berichtigungen' },
    {
      en: 'What was corrected, by whom; and take a correction back',
      ar: 'ما صُحّح ومن صحّحه، وسحب تصحيح',
      es: 'Qué se corrigió y quién; y retirar una corrección',
      fr: 'Ce qui a été corrigé, par qui ; et retirer une correction',
      de: 'Was berichtigt wurde und von wem; eine Berichtigung zurücknehmen',
    },
  ],
  list: [
    { en: 'list', ar: 'قائمة', es: 'lista', fr: 'liste', de: 'liste' },
    {
      en: 'What this server added, removed and took down; quota, problems, last builds',
      ar: 'ما أضافه هذا الخادم وأزاله وسحبه؛ الحصة والمشكلات وآخر البناءات',
      es: 'Lo que este servidor añadió, retiró y bajó; cuota, problemas, últimas indexaciones',
      fr: 'Ce que ce serveur a ajouté, retiré ou dépublié ; quota, problèmes, indexations',
      de: 'Was dieser Server hinzufügte, entfernte, sperrte; Kontingent, Probleme, Läufe',
    },
  ],
  stats: [
    { en: 'stats', ar: 'إحصاءات', es: 'cifras', fr: 'chiffres', de: 'zahlen' },
    {
      en: 'How questions went in this server, in counts only',
      ar: 'كيف سارت الأسئلة في هذا الخادم، أعداد فقط',
      es: 'Cómo fueron las preguntas en este servidor, solo cantidades',
      fr: 'Comment vont les questions de ce serveur, en nombres seulement',
      de: 'Wie Fragen in diesem Server ausgingen, nur Anzahlen',
    },
  ],
  watch: [
    { en: 'watch', ar: 'متابعة', es: 'seguir', fr: 'suivre', de: 'beobachten' },
    {
      en: 'Hear when new articles bring what you look for',
      ar: 'اعرف حين تأتي مقالات جديدة بما تبحث عنه',
      es: 'Saber cuándo artículos nuevos traen lo que buscas',
      fr: 'Être averti quand de nouveaux articles apportent ce que vous cherchez',
      de: 'Erfahren, wenn neue Artikel bringen, was du suchst',
    },
  ],
  watchAdd: [
    { en: 'add', ar: 'إضافة', es: 'añadir', fr: 'ajouter', de: 'hinzufügen' },
    {
      en: 'Watch a speaker, a side, an outlet or words',
      ar: 'متابعة متحدث أو طرف أو جهة أو كلمات',
      es: 'Seguir a un hablante, una parte, un medio o palabras',
      fr: 'Suivre un locuteur, une partie, un média ou des mots',
      de: 'Sprecher, Seite, Medium oder Wörter beobachten',
    },
  ],
  watchList: [
    { en: 'list', ar: 'قائمة', es: 'lista', fr: 'liste', de: 'liste' },
    {
      en: 'What is watched; pause it, go on, or stop it',
      ar: 'ما تجري متابعته؛ إيقافه مؤقتًا أو استئنافه أو إنهاؤه',
      es: 'Lo que se sigue; pausarlo, reanudarlo o terminarlo',
      fr: 'Ce qui est suivi ; le suspendre, le reprendre ou l’arrêter',
      de: 'Was beobachtet wird; pausieren, fortsetzen oder beenden',
    },
  ],
  watchSpeaker: [
    { en: 'speaker', ar: 'المتحدث', es: 'hablante', fr: 'locuteur', de: 'sprecher' },
    {
      en: 'What this speaker or side says',
      ar: 'ما يقوله هذا المتحدث أو الطرف',
      es: 'Lo que diga este hablante o esta parte',
      fr: 'Ce que dit ce locuteur ou cette partie',
      de: 'Was dieser Sprecher oder diese Seite sagt',
    },
  ],
  watchOutlet: [
    { en: 'outlet', ar: 'الجهة', es: 'medio', fr: 'média', de: 'medium' },
    {
      en: 'Only in this outlet',
      ar: 'في هذه الجهة فقط',
      es: 'Solo en este medio',
      fr: 'Seulement dans ce média',
      de: 'Nur in diesem Medium',
    },
  ],
  watchWords: [
    { en: 'words', ar: 'كلمات', es: 'palabras', fr: 'mots', de: 'wörter' },
    {
      en: 'Only statements with all of these words',
      ar: 'التصريحات التي تضم كل هذه الكلمات فقط',
      es: 'Solo declaraciones con todas estas palabras',
      fr: 'Seulement les déclarations avec tous ces mots',
      de: 'Nur Aussagen mit all diesen Wörtern',
    },
  ],
  watchChannel: [
    { en: 'channel', ar: 'القناة', es: 'canal', fr: 'salon', de: 'kanal' },
    {
      en: 'Send it to this channel (for managers); otherwise to you directly',
      ar: 'إرسالها إلى هذه القناة (للمديرين)، وإلا إليك مباشرة',
      es: 'Enviarlo a este canal (para gestores); si no, directamente a ti',
      fr: 'L’envoyer dans ce salon (pour les responsables), sinon à vous',
      de: 'In diesen Kanal senden (für Verwalter), sonst direkt an dich',
    },
  ],
} as const satisfies Record<string, readonly [Words, Words]>;
