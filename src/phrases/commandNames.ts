import type { Language, Words } from './language.ts';
import { ownerNames } from './ownerNames.ts';
import { sourceNames } from './sourceNames.ts';

/**
 * Names and descriptions of commands and options in five languages. Discord wants names in lower case and without
 * spaces (entries of the Apps menu excepted), names up to 32 characters and descriptions up to 100.
 */
const names = {
  ...ownerNames,
  ...sourceNames,
  ask: [
    { en: 'ask', ar: 'اسأل', es: 'preguntar', fr: 'demander', de: 'fragen' },
    {
      en: 'Ask what was said; get the words, who said them, and where',
      ar: 'اسأل عمّا قيل؛ تصلك الكلمات وقائلها ومصدرها',
      es: 'Pregunta qué se dijo; recibe las palabras, quién las dijo y dónde',
      fr: 'Demandez ce qui a été dit : les mots, leur auteur et leur source',
      de: 'Frag, was gesagt wurde; du bekommst die Worte, wer sie sagte und wo',
    },
  ],
  help: [
    { en: 'help', ar: 'مساعدة', es: 'ayuda', fr: 'aide', de: 'hilfe' },
    {
      en: 'What this bot does, and how to ask it',
      ar: 'ما يفعله هذا البوت وكيف تسأله',
      es: 'Qué hace este bot y cómo preguntarle',
      fr: 'Ce que fait ce bot et comment l’interroger',
      de: 'Was dieser Bot kann und wie man ihn fragt',
    },
  ],
  question: [
    { en: 'question', ar: 'السؤال', es: 'pregunta', fr: 'question', de: 'frage' },
    {
      en: 'Your question, as you would ask a person',
      ar: 'سؤالك كما تطرحه على شخص',
      es: 'Tu pregunta, como se la harías a una persona',
      fr: 'Votre question, comme à une personne',
      de: 'Deine Frage, wie an einen Menschen',
    },
  ],
  side: [
    { en: 'side', ar: 'الطرف', es: 'parte', fr: 'partie', de: 'seite' },
    {
      en: 'Only what this side said',
      ar: 'ما قاله هذا الطرف فقط',
      es: 'Solo lo que dijo esta parte',
      fr: 'Seulement ce que cette partie a dit',
      de: 'Nur was diese Seite gesagt hat',
    },
  ],
  source: [
    { en: 'source', ar: 'المصدر', es: 'fuente', fr: 'source', de: 'quelle' },
    {
      en: 'Only this outlet or article',
      ar: 'هذه الجهة أو هذا المقال فقط',
      es: 'Solo este medio o artículo',
      fr: 'Seulement ce média ou cet article',
      de: 'Nur dieses Medium oder dieser Artikel',
    },
  ],
  private: [
    { en: 'private', ar: 'خاص', es: 'privado', fr: 'privé', de: 'privat' },
    {
      en: 'Show the answer only to you',
      ar: 'إظهار الإجابة لك وحدك',
      es: 'Mostrar la respuesta solo a ti',
      fr: 'Montrer la réponse à vous seul',
      de: 'Die Antwort nur dir zeigen',
    },
  ],
  sources: [
    { en: 'sources', ar: 'المصادر', es: 'fuentes', fr: 'sources', de: 'quellen' },
    {
      en: 'Sources of your last answer here, an article, or an old answer',
      ar: 'مصادر آخر إجابة لك هنا، أو مقال، أو إجابة سابقة',
      es: 'Fuentes de tu última respuesta aquí, un artículo o una respuesta anterior',
      fr: 'Sources de votre dernière réponse ici, un article ou une ancienne réponse',
      de: 'Quellen deiner letzten Antwort hier, ein Artikel oder eine alte Antwort',
    },
  ],
  article: [
    { en: 'article', ar: 'مقال', es: 'artículo', fr: 'article', de: 'artikel' },
    {
      en: 'Show this article: outlet, date, files, speakers and statements',
      ar: 'عرض هذا المقال: الجهة والتاريخ والملفات والمتحدثون والتصريحات',
      es: 'Mostrar este artículo: medio, fecha, archivos, hablantes y declaraciones',
      fr: 'Montrer cet article : média, date, fichiers, locuteurs et déclarations',
      de: 'Diesen Artikel zeigen: Medium, Datum, Dateien, Sprecher und Aussagen',
    },
  ],
  receipt: [
    { en: 'receipt', ar: 'الإيصال', es: 'recibo', fr: 'reçu', de: 'beleg' },
    {
      en: 'Show the answer with this receipt again',
      ar: 'عرض الإجابة التي تحمل هذا الإيصال',
      es: 'Mostrar de nuevo la respuesta con este recibo',
      fr: 'Montrer de nouveau la réponse portant ce reçu',
      de: 'Die Antwort mit diesem Beleg noch einmal zeigen',
    },
  ],
  verify: [
    { en: 'verify', ar: 'تحقق', es: 'verificar', fr: 'vérifier', de: 'prüfen' },
    {
      en: 'Check whether words stand in the articles, and who said them',
      ar: 'تحقّق هل ورد الكلام في المقالات ومن قاله',
      es: 'Comprueba si unas palabras están en los artículos y quién las dijo',
      fr: 'Vérifier si des mots figurent dans les articles, et qui les a dits',
      de: 'Prüfen, ob Worte in den Artikeln stehen und wer sie gesagt hat',
    },
  ],
  quote: [
    { en: 'quote', ar: 'الاقتباس', es: 'cita', fr: 'citation', de: 'zitat' },
    {
      en: 'The words to look for',
      ar: 'الكلام المراد البحث عنه',
      es: 'Las palabras que se buscan',
      fr: 'Les mots à chercher',
      de: 'Die Worte, nach denen gesucht wird',
    },
  ],
  claimedSpeaker: [
    { en: 'speaker', ar: 'المتحدث', es: 'hablante', fr: 'locuteur', de: 'sprecher' },
    {
      en: 'Who is said to have said it',
      ar: 'من يُنسب إليه الكلام',
      es: 'A quién se le atribuye',
      fr: 'À qui on les attribue',
      de: 'Wem sie zugeschrieben werden',
    },
  ],
  timeline: [
    { en: 'timeline', ar: 'تسلسل', es: 'cronología', fr: 'chronologie', de: 'zeitleiste' },
    {
      en: 'What a speaker or a side said, by date',
      ar: 'ما قاله متحدث أو طرف حسب التاريخ',
      es: 'Lo que dijo un hablante o una parte, por fecha',
      fr: 'Ce qu’un locuteur ou une partie a dit, par date',
      de: 'Was ein Sprecher oder eine Seite gesagt hat, nach Datum',
    },
  ],
  speaker: [
    { en: 'speaker', ar: 'المتحدث', es: 'hablante', fr: 'locuteur', de: 'sprecher' },
    {
      en: 'A speaker or a side',
      ar: 'متحدث أو طرف',
      es: 'Un hablante o una parte',
      fr: 'Un locuteur ou une partie',
      de: 'Ein Sprecher oder eine Seite',
    },
  ],
  corpus: [
    { en: 'corpus', ar: 'المجموعة', es: 'corpus', fr: 'corpus', de: 'korpus' },
    {
      en: 'Look after the articles',
      ar: 'إدارة المقالات',
      es: 'Gestionar los artículos',
      fr: 'Gérer les articles',
      de: 'Die Artikel verwalten',
    },
  ],
  status: [
    { en: 'status', ar: 'الحالة', es: 'estado', fr: 'état', de: 'stand' },
    {
      en: 'Index, model, counts, age and problems',
      ar: 'الفهرس والنموذج والأعداد والعمر والمشكلات',
      es: 'Índice, modelo, cantidades, antigüedad y problemas',
      fr: 'Index, modèle, nombres, âge et problèmes',
      de: 'Index, Modell, Anzahlen, Alter und Probleme',
    },
  ],
  reindex: [
    { en: 'reindex', ar: 'فهرسة', es: 'reindexar', fr: 'réindexer', de: 'neuaufbau' },
    {
      en: 'Read the articles again and swap in a new index',
      ar: 'قراءة المقالات من جديد وتبديل الفهرس',
      es: 'Leer de nuevo los artículos y cambiar el índice',
      fr: 'Relire les articles et changer d’index',
      de: 'Die Artikel neu lesen und den Index austauschen',
    },
  ],
  upload: [
    { en: 'upload', ar: 'رفع', es: 'subir', fr: 'envoyer', de: 'hochladen' },
    {
      en: 'Add an article from a file',
      ar: 'إضافة مقال من ملف',
      es: 'Añadir un artículo desde un archivo',
      fr: 'Ajouter un article depuis un fichier',
      de: 'Einen Artikel aus einer Datei hinzufügen',
    },
  ],
  remove: [
    { en: 'remove', ar: 'إزالة', es: 'retirar', fr: 'retirer', de: 'entfernen' },
    {
      en: 'Take back an article that this server uploaded',
      ar: 'استرجاع مقال رفعه هذا الخادم',
      es: 'Retirar un artículo que subió este servidor',
      fr: 'Retirer un article envoyé par ce serveur',
      de: 'Einen Artikel zurücknehmen, den dieser Server hochgeladen hat',
    },
  ],
  file: [
    { en: 'file', ar: 'الملف', es: 'archivo', fr: 'fichier', de: 'datei' },
    {
      en: 'A file that was uploaded here',
      ar: 'ملف رُفع هنا',
      es: 'Un archivo subido aquí',
      fr: 'Un fichier envoyé ici',
      de: 'Eine hier hochgeladene Datei',
    },
  ],
  log: [
    { en: 'log', ar: 'السجل', es: 'registro', fr: 'journal', de: 'protokoll' },
    {
      en: 'Who added, removed or reindexed what',
      ar: 'من أضاف أو أزال أو فهرس ماذا',
      es: 'Quién añadió, retiró o reindexó qué',
      fr: 'Qui a ajouté, retiré ou réindexé quoi',
      de: 'Wer was hinzugefügt, entfernt oder neu aufgebaut hat',
    },
  ],
  privacy: [
    { en: 'privacy', ar: 'الخصوصية', es: 'privacidad', fr: 'confidentialité', de: 'datenschutz' },
    {
      en: 'What is kept of you, and to have it deleted',
      ar: 'ما يُحفظ عنك، وحذفه',
      es: 'Qué se guarda de ti, y cómo borrarlo',
      fr: 'Ce qui est conservé de vous, et le supprimer',
      de: 'Was von dir behalten wird, und es löschen lassen',
    },
  ],
  about: [
    { en: 'about', ar: 'حول', es: 'acerca', fr: 'infos', de: 'was' },
    {
      en: 'What is kept of you, and for how long',
      ar: 'ما يُحفظ عنك وإلى متى',
      es: 'Qué se guarda de ti y por cuánto tiempo',
      fr: 'Ce qui est conservé de vous, et combien de temps',
      de: 'Was von dir behalten wird, und wie lange',
    },
  ],
  forget: [
    { en: 'forget', ar: 'نسيان', es: 'olvidar', fr: 'oublier', de: 'vergessen' },
    {
      en: 'Delete what is kept of you',
      ar: 'حذف ما يُحفظ عنك',
      es: 'Borrar lo que se guarda de ti',
      fr: 'Supprimer ce qui est conservé de vous',
      de: 'Löschen, was von dir behalten wird',
    },
  ],
} as const satisfies Record<string, readonly [Words, Words]>;

/** The entry of a message's Apps menu has a name and no description. */
const checkQuoteName: Words = {
  en: 'Check this quote',
  ar: 'تحقق من هذا الاقتباس',
  es: 'Comprobar esta cita',
  fr: 'Vérifier cette citation',
  de: 'Dieses Zitat prüfen',
};

/** Discord's locales for each of our languages; English is the name itself. */
const locales: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  ar: ['ar'],
  es: ['es-ES', 'es-419'],
  fr: ['fr'],
  de: ['de'],
};

/** Name and description of a command or option with all localizations, for its definition. */
export function named(key: keyof typeof names) {
  const [name, description] = names[key];
  return { ...namedOnly(name), description: description.en, description_localizations: localized(description) };
}

/** Name of "Check this quote" with all localizations. */
export function namedMenuEntry() {
  return namedOnly(checkQuoteName);
}

/** Name and description of a command or option as a reader of this language sees them. */
export function nameIn(
  language: Language,
  key: keyof typeof names,
): { readonly name: string; readonly description: string } {
  const [name, description] = names[key];
  return { name: name[language], description: description[language] };
}

/** "Check this quote" as a reader of this language sees it. */
export function menuEntryIn(language: Language): string {
  return checkQuoteName[language];
}

function namedOnly(name: Words) {
  return { name: name.en, name_localizations: localized(name) };
}

function localized(words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(locales).flatMap(([language, codes]) =>
      codes.map((code) => [code, words[language as keyof typeof locales]]),
    ),
  );
}
