import type { Language } from './language.ts';

/** Forms by plural category (CLDR); `other` serves where a language has no form of its own. */
type Forms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };
type Phrase = Readonly<Record<Language, string | Forms>>;

export type PhraseKey = keyof typeof phrases;

/**
 * A fixed phrase of a reply. `{name}` stands for a value; `{n}` also chooses the plural form.
 * Values go in as they are: escape what comes from an article first.
 */
export function phrase(language: Language, key: PhraseKey, values: Readonly<Record<string, string | number>> = {}): string {
  const forms: Phrase = phrases[key];
  const chosen = forms[language];
  const template = typeof chosen === 'string' ? chosen : (chosen[ruleFor(language, values['n'])] ?? chosen.other);
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function ruleFor(language: Language, n: string | number | undefined): Intl.LDMLPluralRule {
  return typeof n === 'number' ? new Intl.PluralRules(language).select(n) : 'other';
}

/** Every fixed phrase of every reply, in five languages. Excerpts, names and titles are never translated. */
const phrases = {
  kindQuote: { en: 'quote', ar: 'اقتباس', es: 'cita textual', fr: 'citation', de: 'Zitat' },
  kindMixed: { en: 'quoted in part', ar: 'اقتباس جزئي', es: 'cita parcial', fr: 'citation partielle', de: 'teils Zitat' },
  kindParaphrase: { en: 'paraphrase by the reporter', ar: 'بصياغة الصحفي', es: 'paráfrasis del periodista', fr: 'paraphrase du journaliste', de: 'Wiedergabe durch den Berichterstatter' },
  kindNarration: { en: 'the article’s own words', ar: 'بكلمات المقال', es: 'palabras del propio artículo', fr: 'texte de l’article', de: 'Worte des Artikels' },
  speakerUnclear: { en: 'speaker unclear', ar: 'المتحدث غير واضح', es: 'hablante sin aclarar', fr: 'locuteur incertain', de: 'Sprecher unklar' },
  showing: { en: 'showing {shown} of {found}', ar: 'معروض {shown} من {found}', es: 'se muestran {shown} de {found}', fr: '{shown} sur {found} affichés', de: '{shown} von {found} gezeigt' },
  continued: { en: 'continued', ar: 'تتمة', es: 'continuación', fr: 'suite', de: 'Fortsetzung' },
  noStatement: { en: '{side}: no statement about this was found in these articles.', ar: '{side}: لم يُعثر في هذه المقالات على تصريح حول ذلك.', es: '{side}: no hay declaraciones sobre esto en estos artículos.', fr: '{side} : aucune déclaration à ce sujet dans ces articles.', de: '{side}: In diesen Artikeln steht dazu keine Aussage.' },
  alsoIn: {
    en: { one: 'also in {n} article', other: 'also in {n} articles' },
    ar: { one: 'أيضًا في مقال آخر', two: 'أيضًا في مقالين آخرين', few: 'أيضًا في {n} مقالات', other: 'أيضًا في {n} مقالًا' },
    es: { one: 'también en {n} artículo', other: 'también en {n} artículos' },
    fr: { one: 'aussi dans {n} article', other: 'aussi dans {n} articles' },
    de: { one: 'auch in {n} Artikel', other: 'auch in {n} Artikeln' },
  },
  cut: { en: '… cut here: press {button} for the whole', ar: '… قُطع هنا: اضغط {button} للنص الكامل', es: '… cortado aquí: pulsa {button} para verlo entero', fr: '… coupé ici : appuyez sur {button} pour tout lire', de: '… hier gekürzt: {button} zeigt alles' },
  cutInFile: { en: '… cut here: the whole stands in the file', ar: '… قُطع هنا: النص الكامل في الملف', es: '… cortado aquí: está entero en el archivo', fr: '… coupé ici : le texte entier est dans le fichier', de: '… hier gekürzt: ganz steht es in der Datei' },
  sources: { en: 'Sources', ar: 'المصادر', es: 'Fuentes', fr: 'Sources', de: 'Quellen' },
  noDate: { en: 'no date', ar: 'بلا تاريخ', es: 'sin fecha', fr: 'sans date', de: 'ohne Datum' },
  footer: { en: 'Quoted from the articles, not asserted. Receipt `{receipt}`', ar: 'منقول من المقالات وليس تأكيدًا. الإيصال `{receipt}`', es: 'Citado de los artículos, no afirmado. Recibo `{receipt}`', fr: 'Cité des articles, non affirmé. Reçu `{receipt}`', de: 'Aus den Artikeln zitiert, nicht behauptet. Beleg `{receipt}`' },
  page: { en: 'Page {page} of {pages}', ar: 'صفحة {page} من {pages}', es: 'Página {page} de {pages}', fr: 'Page {page} sur {pages}', de: 'Seite {page} von {pages}' },
  previous: { en: 'Previous', ar: 'السابق', es: 'Anterior', fr: 'Précédent', de: 'Zurück' },
  next: { en: 'Next', ar: 'التالي', es: 'Siguiente', fr: 'Suivant', de: 'Weiter' },
  context: { en: 'Context', ar: 'السياق', es: 'Contexto', fr: 'Contexte', de: 'Kontext' },
  more: { en: 'More: {side} (+{n})', ar: 'المزيد: {side} (+{n})', es: 'Más: {side} (+{n})', fr: 'Plus : {side} (+{n})', de: 'Mehr: {side} (+{n})' },
  share: { en: 'Share here', ar: 'مشاركة هنا', es: 'Compartir aquí', fr: 'Partager ici', de: 'Hier teilen' },
  export: { en: 'Export', ar: 'تصدير', es: 'Exportar', fr: 'Exporter', de: 'Exportieren' },
  helpful: { en: 'Helpful', ar: 'مفيد', es: 'Útil', fr: 'Utile', de: 'Hilfreich' },
  notHelpful: { en: 'Not helpful', ar: 'غير مفيد', es: 'No es útil', fr: 'Pas utile', de: 'Nicht hilfreich' },
  onlySide: { en: 'Only {side}', ar: '{side} فقط', es: 'Solo {side}', fr: 'Seulement {side}', de: 'Nur {side}' },
  onlySource: { en: 'Only from {source}', ar: 'من {source} فقط', es: 'Solo de {source}', fr: 'Seulement de {source}', de: 'Nur aus {source}' },
  understood: { en: 'Understood, after your last question, as the question above. You wrote: {typed}', ar: 'فُهم سؤالك، بعد سؤالك السابق، كما هو أعلاه. كتبتَ: {typed}', es: 'Entendido, tras tu última pregunta, como la pregunta de arriba. Escribiste: {typed}', fr: 'Compris, après votre dernière question, comme la question ci-dessus. Vous avez écrit : {typed}', de: 'Nach deiner letzten Frage als die Frage oben verstanden. Du schriebst: {typed}' },
  askAsTyped: { en: 'Ask it as I wrote it', ar: 'اسأله كما كتبته', es: 'Preguntar tal como lo escribí', fr: 'Poser telle quelle', de: 'Wörtlich fragen' },
  noEvidence: { en: 'These articles do not answer this.', ar: 'لا تجيب هذه المقالات عن هذا السؤال.', es: 'Estos artículos no responden a esto.', fr: 'Ces articles n’y répondent pas.', de: 'Diese Artikel beantworten das nicht.' },
  showNearest: { en: 'Show the nearest passages', ar: 'عرض أقرب المقاطع', es: 'Mostrar los pasajes más cercanos', fr: 'Voir les passages les plus proches', de: 'Nächste Passagen zeigen' },
  nearest: { en: 'Nearest passages. They do not answer the question.', ar: 'أقرب المقاطع. لا تجيب عن السؤال.', es: 'Pasajes más cercanos. No responden a la pregunta.', fr: 'Passages les plus proches. Ils ne répondent pas à la question.', de: 'Nächste Passagen. Sie beantworten die Frage nicht.' },
  tooLong: { en: 'That question has {n} characters; I take up to {max}. Please ask the heart of it, and the rest as a second question.', ar: 'في سؤالك {n} حرفًا، والحد {max}. اكتب جوهر السؤال، ثم اسأل الباقي في سؤال ثانٍ.', es: 'Esa pregunta tiene {n} caracteres; acepto hasta {max}. Pregunta lo esencial y el resto en una segunda pregunta.', fr: 'Cette question compte {n} caractères ; la limite est {max}. Posez l’essentiel, puis le reste dans une deuxième question.', de: 'Diese Frage hat {n} Zeichen; bis {max} geht. Bitte frag den Kern und den Rest in einer zweiten Frage.' },
  blank: { en: 'Please write a question.', ar: 'اكتب سؤالًا من فضلك.', es: 'Escribe una pregunta, por favor.', fr: 'Écrivez une question, s’il vous plaît.', de: 'Bitte schreib eine Frage.' },
  slowDownUser: { en: 'You have asked several questions in a row. You can ask again {when}.', ar: 'طرحتَ عدة أسئلة متتالية. يمكنك السؤال مجددًا {when}.', es: 'Has hecho varias preguntas seguidas. Puedes volver a preguntar {when}.', fr: 'Vous avez posé plusieurs questions de suite. Vous pourrez en poser une autre {when}.', de: 'Du hast mehrere Fragen hintereinander gestellt. Weiter geht es {when}.' },
  slowDownGuild: { en: 'This server has asked a lot of questions just now. Try again {when}.', ar: 'طُرحت أسئلة كثيرة في هذا الخادم الآن. حاول مجددًا {when}.', es: 'Este servidor ha hecho muchas preguntas ahora mismo. Inténtalo de nuevo {when}.', fr: 'Ce serveur vient de poser beaucoup de questions. Réessayez {when}.', de: 'Dieser Server hat gerade viele Fragen gestellt. Versuch es {when} wieder.' },
  failed: { en: 'Something went wrong on my side, and it has been noted. Please try again.', ar: 'حدث خطأ من جهتي وسُجّل. حاول مرة أخرى من فضلك.', es: 'Algo ha fallado por mi parte y ha quedado registrado. Inténtalo de nuevo.', fr: 'Une erreur s’est produite de mon côté et a été notée. Réessayez, s’il vous plaît.', de: 'Bei mir ist etwas schiefgegangen; es ist vermerkt. Bitte versuch es noch einmal.' },
  oldControl: { en: 'This button belongs to an older version of me. Please ask again with /ask.', ar: 'هذا الزر من إصدار أقدم. اسأل مجددًا باستخدام ‎/ask‎.', es: 'Este botón es de una versión anterior. Pregunta de nuevo con /ask.', fr: 'Ce bouton vient d’une ancienne version. Reposez la question avec /ask.', de: 'Dieser Knopf gehört zu einer älteren Version. Bitte frag mit /ask noch einmal.' },
  unknownCommand: { en: 'I no longer have this command. Try /ask.', ar: 'لم يعد هذا الأمر متاحًا. جرّب ‎/ask‎.', es: 'Ya no tengo este comando. Prueba /ask.', fr: 'Cette commande n’existe plus. Essayez /ask.', de: 'Diesen Befehl gibt es nicht mehr. Versuch /ask.' },
  noReceipt: { en: 'I have no answer with the receipt {receipt}. Receipts stand under each answer.', ar: 'لا توجد إجابة بالإيصال `{receipt}`. الإيصال مكتوب أسفل كل إجابة.', es: 'No tengo ninguna respuesta con el recibo `{receipt}`. El recibo está al pie de cada respuesta.', fr: 'Je n’ai pas de réponse avec le reçu `{receipt}`. Le reçu figure sous chaque réponse.', de: 'Zum Beleg `{receipt}` habe ich keine Antwort. Der Beleg steht unter jeder Antwort.' },
  noLastAnswer: { en: 'You have not asked anything in this channel yet. Ask with /ask.', ar: 'لم تسأل شيئًا في هذه القناة بعد. اسأل باستخدام ‎/ask‎.', es: 'Todavía no has preguntado nada en este canal. Pregunta con /ask.', fr: 'Vous n’avez encore rien demandé dans ce salon. Utilisez /ask.', de: 'Du hast in diesem Kanal noch nichts gefragt. Frag mit /ask.' },
  lastAnswer: { en: 'Sources of your last answer here', ar: 'مصادر آخر إجابة لك هنا', es: 'Fuentes de tu última respuesta aquí', fr: 'Sources de votre dernière réponse ici', de: 'Quellen deiner letzten Antwort hier' },
  articles: { en: { one: '{n} article', other: '{n} articles' }, ar: { one: 'مقال واحد', two: 'مقالان', few: '{n} مقالات', other: '{n} مقالًا' }, es: { one: '{n} artículo', other: '{n} artículos' }, fr: { one: '{n} article', other: '{n} articles' }, de: '{n} Artikel' },
  chooseArticle: { en: 'Show one article', ar: 'عرض مقال واحد', es: 'Mostrar un artículo', fr: 'Voir un article', de: 'Einen Artikel zeigen' },
  noArticle: { en: 'I have no article “{name}”. Choose one from the list that appears as you type.', ar: 'لا يوجد مقال «{name}». اختر من القائمة التي تظهر أثناء الكتابة.', es: 'No tengo ningún artículo «{name}». Elige uno de la lista que aparece al escribir.', fr: 'Je n’ai pas d’article « {name} ». Choisissez dans la liste qui s’affiche.', de: 'Den Artikel „{name}“ habe ich nicht. Wähl einen aus der Liste beim Tippen.' },
  articleGone: { en: 'This article is no longer in the corpus, or it has changed since.', ar: 'لم يعد هذا المقال موجودًا أو تغيّر منذ ذلك الحين.', es: 'Este artículo ya no está o ha cambiado desde entonces.', fr: 'Cet article n’est plus là ou a changé depuis.', de: 'Diesen Artikel gibt es nicht mehr, oder er hat sich geändert.' },
  untitled: { en: 'Untitled', ar: 'بلا عنوان', es: 'Sin título', fr: 'Sans titre', de: 'Ohne Titel' },
  by: { en: 'by {author}', ar: 'بقلم {author}', es: 'por {author}', fr: 'par {author}', de: 'von {author}' },
  files: { en: 'Files', ar: 'الملفات', es: 'Archivos', fr: 'Fichiers', de: 'Dateien' },
  speakers: { en: 'Speakers', ar: 'المتحدثون', es: 'Hablantes', fr: 'Locuteurs', de: 'Sprecher' },
  statements: { en: { one: '{n} statement', other: '{n} statements' }, ar: { one: 'تصريح واحد', two: 'تصريحان', few: '{n} تصريحات', other: '{n} تصريحًا' }, es: { one: '{n} declaración', other: '{n} declaraciones' }, fr: { one: '{n} déclaration', other: '{n} déclarations' }, de: { one: '{n} Aussage', other: '{n} Aussagen' } },
  changedSince: { en: '⚠ Changed or gone since this answer: {files}. What is shown is what stood there then.', ar: '⚠ تغيّر أو حُذف منذ هذه الإجابة: {files}. المعروض هو ما كان مكتوبًا حينها.', es: '⚠ Cambiado o borrado desde esta respuesta: {files}. Se muestra lo que decía entonces.', fr: '⚠ Modifié ou supprimé depuis cette réponse : {files}. Le texte affiché est celui d’alors.', de: '⚠ Seit dieser Antwort geändert oder gelöscht: {files}. Gezeigt wird, was damals dort stand.' },
  exported: { en: 'The answer with all offsets.', ar: 'الإجابة مع جميع المواضع.', es: 'La respuesta con todas las posiciones.', fr: 'La réponse avec toutes les positions.', de: 'Die Antwort mit allen Fundstellen.' },
  wholeAttached: { en: 'The paragraph is longer than a message; the whole is in the file.', ar: 'الفقرة أطول من رسالة واحدة؛ النص الكامل في الملف.', es: 'El párrafo no cabe en un mensaje; está entero en el archivo.', fr: 'Le paragraphe dépasse un message ; il est en entier dans le fichier.', de: 'Der Absatz ist länger als eine Nachricht; ganz steht er in der Datei.' },
} as const satisfies Record<string, Phrase>;
