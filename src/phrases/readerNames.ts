import type { Words } from './language.ts';

/** Names and descriptions of the commands and options of those who read. */
export const readerNames = {
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
} as const satisfies Record<string, readonly [Words, Words]>;
