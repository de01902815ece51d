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
export const phrases = {
  kindQuote: { en: 'quote', ar: 'اقتباس', es: 'cita textual', fr: 'citation', de: 'Zitat' },
  kindMixed: { en: 'quoted in part', ar: 'اقتباس جزئي', es: 'cita parcial', fr: 'citation partielle', de: 'teils Zitat' },
  kindParaphrase: { en: 'paraphrase by the reporter', ar: 'بصياغة الصحفي', es: 'paráfrasis del periodista', fr: 'paraphrase du journaliste', de: 'Wiedergabe durch den Berichterstatter' },
  kindNarration: { en: 'the article’s own words', ar: 'بكلمات المقال', es: 'palabras del propio artículo', fr: 'texte de l’article', de: 'Worte des Artikels' },
  speakerUnclear: { en: 'speaker unclear', ar: 'المتحدث غير واضح', es: 'hablante sin aclarar', fr: 'locuteur incertain', de: 'Sprecher unklar' },
  showing: { en: 'showing {shown} of {found}', ar: 'معروض {shown} من {found}', es: 'se muestran {shown} de {found}', fr: '{shown} sur {found} affichés', de: '{shown} von {found} gezeigt' },
  noKnownSide: { en: 'On no known side', ar: 'من غير طرف معروف', es: 'De ningún lado conocido', fr: 'D’aucun camp connu', de: 'Keiner Seite zugeordnet' },
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
  noReceipt: { en: 'I have no answer with the receipt {receipt}. Receipts stand under each answer.', ar: 'لا توجد إجابة بالإيصال {receipt}. الإيصال مكتوب أسفل كل إجابة.', es: 'No tengo ninguna respuesta con el recibo {receipt}. El recibo está al pie de cada respuesta.', fr: 'Je n’ai pas de réponse avec le reçu {receipt}. Le reçu figure sous chaque réponse.', de: 'Zum Beleg {receipt} habe ich keine Antwort. Der Beleg steht unter jeder Antwort.' },
  noLastAnswer: { en: 'You have not asked anything in this channel yet. Ask with /ask.', ar: 'لم تسأل شيئًا في هذه القناة بعد. اسأل باستخدام ‎/ask‎.', es: 'Todavía no has preguntado nada en este canal. Pregunta con /ask.', fr: 'Vous n’avez encore rien demandé dans ce salon. Utilisez /ask.', de: 'Du hast in diesem Kanal noch nichts gefragt. Frag mit /ask.' },
  articles: { en: { one: '{n} article', other: '{n} articles' }, ar: { one: 'مقال واحد', two: 'مقالان', few: '{n} مقالات', other: '{n} مقالًا' }, es: { one: '{n} artículo', other: '{n} artículos' }, fr: { one: '{n} article', other: '{n} articles' }, de: '{n} Artikel' },
  chooseArticle: { en: 'Show one article', ar: 'عرض مقال واحد', es: 'Mostrar un artículo', fr: 'Voir un article', de: 'Einen Artikel zeigen' },
  noArticle: { en: 'I have no article “{name}”. Choose one from the list that appears as you type.', ar: 'لا يوجد مقال «{name}». اختر من القائمة التي تظهر أثناء الكتابة.', es: 'No tengo ningún artículo «{name}». Elige uno de la lista que aparece al escribir.', fr: 'Je n’ai pas d’article « {name} ». Choisissez dans la liste qui s’affiche.', de: 'Den Artikel „{name}“ habe ich nicht. Wähl einen aus der Liste beim Tippen.' },
  unknownSide: { en: 'These articles know no side “{name}”. Choose one from the list that appears as you type.', ar: 'لا تعرف هذه المقالات طرفًا باسم «{name}». اختر من القائمة التي تظهر أثناء الكتابة.', es: 'Estos artículos no conocen ninguna parte «{name}». Elige una de la lista que aparece al escribir.', fr: 'Ces articles ne connaissent pas de partie « {name} ». Choisissez dans la liste qui s’affiche.', de: 'Eine Seite „{name}“ kennen diese Artikel nicht. Wähl eine aus der Liste beim Tippen.' },
  helpIntro: { en: 'I answer from these articles and from nothing else: what was said, word for word, who said it, and where it stands. I quote; whether it is true I do not say.', ar: 'أجيب من هذه المقالات وحدها: ما قيل حرفيًا ومن قاله وأين ورد. أنقل الكلام ولا أحكم على صحته.', es: 'Respondo con estos artículos y nada más: qué se dijo, palabra por palabra, quién lo dijo y dónde está. Cito; no digo si es verdad.', fr: 'Je réponds à partir de ces articles et de rien d’autre : ce qui a été dit, mot pour mot, par qui, et où. Je cite ; je ne dis pas si c’est vrai.', de: 'Ich antworte aus diesen Artikeln und aus nichts sonst: was gesagt wurde, Wort für Wort, von wem, und wo es steht. Ich zitiere; ob es stimmt, sage ich nicht.' },
  helpExample: { en: 'For example: {example}', ar: 'مثال (اسأل بلغة المقالات): {example}', es: 'Por ejemplo, en el idioma de los artículos: {example}', fr: 'Par exemple, dans la langue des articles : {example}', de: 'Zum Beispiel, in der Sprache der Artikel: {example}' },
  helpPrivate: { en: 'I cannot read this server’s messages. With {option} only you see the answer.', ar: 'لا أستطيع قراءة رسائل هذا الخادم. مع {option} تظهر الإجابة لك وحدك.', es: 'No puedo leer los mensajes de este servidor. Con {option} solo tú ves la respuesta.', fr: 'Je ne peux pas lire les messages de ce serveur. Avec {option}, vous seul voyez la réponse.', de: 'Die Nachrichten dieses Servers kann ich nicht lesen. Mit {option} siehst nur du die Antwort.' },
  gone: { en: 'This is no longer in the corpus, or it has changed since.', ar: 'لم يعد هذا موجودًا أو تغيّر منذ ذلك الحين.', es: 'Esto ya no está o ha cambiado desde entonces.', fr: 'Ceci n’est plus là ou a changé depuis.', de: 'Das gibt es nicht mehr, oder es hat sich geändert.' },
  untitled: { en: 'Untitled', ar: 'بلا عنوان', es: 'Sin título', fr: 'Sans titre', de: 'Ohne Titel' },
  by: { en: 'by {author}', ar: 'بقلم {author}', es: 'por {author}', fr: 'par {author}', de: 'von {author}' },
  files: { en: 'Files', ar: 'الملفات', es: 'Archivos', fr: 'Fichiers', de: 'Dateien' },
  speakers: { en: 'Speakers', ar: 'المتحدثون', es: 'Hablantes', fr: 'Locuteurs', de: 'Sprecher' },
  statements: { en: { one: '{n} statement', other: '{n} statements' }, ar: { one: 'تصريح واحد', two: 'تصريحان', few: '{n} تصريحات', other: '{n} تصريحًا' }, es: { one: '{n} declaración', other: '{n} declaraciones' }, fr: { one: '{n} déclaration', other: '{n} déclarations' }, de: { one: '{n} Aussage', other: '{n} Aussagen' } },
  changedSince: { en: '⚠ Changed or gone since this answer: {files}. What is shown is what stood there then.', ar: '⚠ تغيّر أو حُذف منذ هذه الإجابة: {files}. المعروض هو ما كان مكتوبًا حينها.', es: '⚠ Cambiado o borrado desde esta respuesta: {files}. Se muestra lo que decía entonces.', fr: '⚠ Modifié ou supprimé depuis cette réponse : {files}. Le texte affiché est celui d’alors.', de: '⚠ Seit dieser Antwort geändert oder gelöscht: {files}. Gezeigt wird, was damals dort stand.' },
  exported: { en: 'The answer with all offsets.', ar: 'الإجابة مع جميع المواضع.', es: 'La respuesta con todas las posiciones.', fr: 'La réponse avec toutes les positions.', de: 'Die Antwort mit allen Fundstellen.' },
  wholeAttached: { en: 'The paragraph is longer than a message; the whole is in the file.', ar: 'الفقرة أطول من رسالة واحدة؛ النص الكامل في الملف.', es: 'El párrafo no cabe en un mensaje; está entero en el archivo.', fr: 'Le paragraphe dépasse un message ; il est en entier dans le fichier.', de: 'Der Absatz ist länger als eine Nachricht; ganz steht er in der Datei.' },
  verdictVerbatim: { en: 'Word for word in the articles', ar: 'مذكور حرفيًا في المقالات', es: 'Palabra por palabra en los artículos', fr: 'Mot pour mot dans les articles', de: 'Wort für Wort in den Artikeln' },
  verdictChanged: { en: 'In the articles, with words changed', ar: 'مذكور في المقالات مع تغيير كلمات', es: 'En los artículos, con palabras cambiadas', fr: 'Dans les articles, avec des mots changés', de: 'In den Artikeln, mit geänderten Wörtern' },
  verdictStitched: { en: 'Put together from pieces that do not stand together', ar: 'مركّب من أجزاء لا ترد معًا', es: 'Compuesto de partes que no están juntas', fr: 'Assemblé de morceaux qui ne se suivent pas', de: 'Aus Stücken zusammengesetzt, die nicht beisammenstehen' },
  verdictNotFound: { en: 'Not in these articles', ar: 'غير موجود في هذه المقالات', es: 'No está en estos artículos', fr: 'Absent de ces articles', de: 'Nicht in diesen Artikeln' },
  checked: { en: { one: 'Checked against {n} article, and nothing else.', other: 'Checked against {n} articles, and nothing else.' }, ar: { one: 'جرى التحقق في مقال واحد فقط.', two: 'جرى التحقق في مقالين فقط.', few: 'جرى التحقق في {n} مقالات فقط.', other: 'جرى التحقق في {n} مقالًا فقط.' }, es: { one: 'Comprobado en {n} artículo y nada más.', other: 'Comprobado en {n} artículos y nada más.' }, fr: { one: 'Vérifié dans {n} article, et rien d’autre.', other: 'Vérifié dans {n} articles, et rien d’autre.' }, de: { one: 'Geprüft an {n} Artikel, an nichts sonst.', other: 'Geprüft an {n} Artikeln, an nichts sonst.' } },
  changesLegend: { en: '~~struck through~~: only in the quote · **bold**: what the article has', ar: '~~مشطوب~~: في الاقتباس فقط · **غامق**: ما ورد في المقال', es: '~~tachado~~: solo en la cita · **negrita**: lo que dice el artículo', fr: '~~barré~~ : seulement dans la citation · **gras** : ce que dit l’article', de: '~~durchgestrichen~~: nur im Zitat · **fett**: so im Artikel' },
  saidAsClaimed: { en: 'The articles give these words to {claimed}, as claimed.', ar: 'تنسب المقالات هذا الكلام إلى {claimed} كما قيل.', es: 'Los artículos atribuyen estas palabras a {claimed}, como se afirma.', fr: 'Les articles attribuent ces mots à {claimed}, comme indiqué.', de: 'Die Artikel schreiben diese Worte {claimed} zu, wie angegeben.' },
  saidByOther: { en: '⚠ Said by someone else: the articles give these words to {speaker}, not to {claimed}.', ar: '⚠ قائلها شخص آخر: تنسبها المقالات إلى {speaker} وليس إلى {claimed}.', es: '⚠ Lo dijo otra persona: los artículos lo atribuyen a {speaker}, no a {claimed}.', fr: '⚠ Dit par quelqu’un d’autre : les articles l’attribuent à {speaker}, pas à {claimed}.', de: '⚠ Von jemand anderem gesagt: Die Artikel schreiben es {speaker} zu, nicht {claimed}.' },
  saidByUnclear: { en: 'The articles do not make clear who said this.', ar: 'لا توضح المقالات من قال ذلك.', es: 'Los artículos no aclaran quién lo dijo.', fr: 'Les articles ne précisent pas qui l’a dit.', de: 'Aus den Artikeln geht nicht hervor, wer das gesagt hat.' },
  nearestPassage: { en: 'The nearest passage:', ar: 'أقرب مقطع:', es: 'El pasaje más cercano:', fr: 'Le passage le plus proche :', de: 'Die nächste Passage:' },
  morePlaces: { en: { one: 'and {n} more place', other: 'and {n} more places' }, ar: 'ومواضع أخرى: {n}', es: { one: 'y {n} lugar más', other: 'y {n} lugares más' }, fr: { one: 'et {n} autre endroit', other: 'et {n} autres endroits' }, de: { one: 'und {n} weitere Stelle', other: 'und {n} weitere Stellen' } },
  nothingToCheck: { en: 'There are no words to check in that message.', ar: 'لا توجد كلمات للتحقق منها في تلك الرسالة.', es: 'No hay palabras que comprobar en ese mensaje.', fr: 'Il n’y a rien à vérifier dans ce message.', de: 'In dieser Nachricht gibt es nichts zu prüfen.' },
  quoteTooLong: { en: 'That has {n} characters; I check up to {max}. Please send a part of it.', ar: 'النص {n} حرفًا، والحد {max}. أرسل جزءًا منه من فضلك.', es: 'Tiene {n} caracteres; compruebo hasta {max}. Envía una parte, por favor.', fr: 'Ce texte compte {n} caractères ; la limite est {max}. Envoyez-en une partie.', de: 'Das hat {n} Zeichen; ich prüfe bis {max}. Bitte schick einen Teil davon.' },
  timelineOf: { en: '{name}, by date', ar: '{name} حسب التاريخ', es: '{name}, por fecha', fr: '{name}, par date', de: '{name}, nach Datum' },
  noVoice: { en: 'Nobody called “{name}” speaks in these articles. Choose from the list that appears as you type.', ar: 'لا متحدث باسم «{name}» في هذه المقالات. اختر من القائمة التي تظهر أثناء الكتابة.', es: 'En estos artículos no habla nadie llamado «{name}». Elige de la lista que aparece al escribir.', fr: 'Personne nommé « {name} » ne parle dans ces articles. Choisissez dans la liste qui s’affiche.', de: 'In diesen Artikeln spricht niemand namens „{name}“. Wähl aus der Liste beim Tippen.' },
  thanks: { en: 'Noted, without your name. Thank you.', ar: 'سُجّل دون اسمك. شكرًا.', es: 'Anotado, sin tu nombre. Gracias.', fr: 'Noté, sans votre nom. Merci.', de: 'Notiert, ohne deinen Namen. Danke.' },
  reasonTitle: { en: 'What was wrong?', ar: 'ما المشكلة؟', es: '¿Qué falló?', fr: 'Qu’est-ce qui n’allait pas ?', de: 'Was war falsch?' },
  reasonLabel: { en: 'In a few words (may stay empty)', ar: 'بكلمات قليلة (اختياري)', es: 'En pocas palabras (opcional)', fr: 'En quelques mots (facultatif)', de: 'In wenigen Worten (freiwillig)' },
  statusTitle: { en: 'The corpus', ar: 'المجموعة', es: 'El corpus', fr: 'Le corpus', de: 'Der Korpus' },
  passages: { en: { one: '{n} passage', other: '{n} passages' }, ar: { one: 'مقطع واحد', two: 'مقطعان', few: '{n} مقاطع', other: '{n} مقطعًا' }, es: { one: '{n} pasaje', other: '{n} pasajes' }, fr: { one: '{n} passage', other: '{n} passages' }, de: { one: '{n} Passage', other: '{n} Passagen' } },
  statusBuilt: { en: 'Built {when} · generation `{generation}` · model `{model}`', ar: 'بُنيت {when} · الجيل `{generation}` · النموذج `{model}`', es: 'Construido {when} · generación `{generation}` · modelo `{model}`', fr: 'Construit {when} · génération `{generation}` · modèle `{model}`', de: 'Gebaut {when} · Generation `{generation}` · Modell `{model}`' },
  statusProblems: { en: { one: '⚠ {n} seed was not read:', other: '⚠ {n} seeds were not read:' }, ar: '⚠ ملفات لم تُقرأ: {n}', es: { one: '⚠ {n} archivo no se leyó:', other: '⚠ {n} archivos no se leyeron:' }, fr: { one: '⚠ {n} fichier non lu :', other: '⚠ {n} fichiers non lus :' }, de: { one: '⚠ {n} Datei nicht gelesen:', other: '⚠ {n} Dateien nicht gelesen:' } },
  statusNoProblems: { en: 'Every seed was read.', ar: 'قُرئت جميع الملفات.', es: 'Se leyeron todos los archivos.', fr: 'Tous les fichiers ont été lus.', de: 'Alle Dateien wurden gelesen.' },
  andMore: { en: 'and {n} more', ar: 'و{n} أخرى', es: 'y {n} más', fr: 'et {n} de plus', de: 'und {n} weitere' },
  reindexing: { en: 'Building a new index; the old one answers until it is whole. {step}', ar: 'يجري بناء فهرس جديد؛ القديم يجيب حتى يكتمل. {step}', es: 'Construyendo un índice nuevo; el anterior responde hasta entonces. {step}', fr: 'Nouvel index en construction ; l’ancien répond en attendant. {step}', de: 'Ein neuer Index entsteht; bis dahin antwortet der alte. {step}' },
  reindexBusy: { en: 'A new index is already being built. Look again with /corpus status.', ar: 'يجري بناء فهرس جديد بالفعل. تحقق باستخدام ‎/corpus status‎.', es: 'Ya se está construyendo un índice. Míralo con /corpus status.', fr: 'Un index est déjà en construction. Voyez /corpus status.', de: 'Es wird schon ein Index gebaut. Schau mit /corpus status nach.' },
  reindexed: { en: 'The new index is live.', ar: 'الفهرس الجديد يعمل الآن.', es: 'El índice nuevo está activo.', fr: 'Le nouvel index est en service.', de: 'Der neue Index ist in Betrieb.' },
  reindexFailed: { en: 'The new index could not be built, and the reason has been noted in the log. The old one goes on answering.', ar: 'تعذر بناء الفهرس الجديد وسُجّل السبب. القديم مستمر في الإجابة.', es: 'No se pudo construir el índice; el motivo está en el registro. El anterior sigue respondiendo.', fr: 'L’index n’a pas pu être construit ; la raison est dans le journal. L’ancien continue de répondre.', de: 'Der neue Index konnte nicht gebaut werden; der Grund steht im Protokoll. Der alte antwortet weiter.' },
  articlesAdded: { en: 'added: {n}', ar: 'أُضيف: {n}', es: 'añadidos: {n}', fr: 'ajoutés : {n}', de: 'neu: {n}' },
  articlesChanged: { en: 'changed: {n}', ar: 'تغيّر: {n}', es: 'cambiados: {n}', fr: 'modifiés : {n}', de: 'geändert: {n}' },
  articlesRemoved: { en: 'removed: {n}', ar: 'حُذف: {n}', es: 'eliminados: {n}', fr: 'retirés : {n}', de: 'entfernt: {n}' },
  seedsSkipped: { en: 'skipped: {n}', ar: 'تُخطي: {n}', es: 'omitidos: {n}', fr: 'ignorés : {n}', de: 'übersprungen: {n}' },
  noSide: { en: 'no side', ar: 'بلا طرف', es: 'sin parte', fr: 'sans partie', de: 'ohne Seite' },
  uploadOff: { en: 'Uploads are off. Whoever runs this bot can set ALLOW_UPLOADS=1.', ar: 'الرفع معطّل. يمكن لمشغّل البوت ضبط ALLOW_UPLOADS=1.', es: 'Las subidas están desactivadas. Quien administra el bot puede poner ALLOW_UPLOADS=1.', fr: 'Les envois sont désactivés. L’hébergeur du bot peut définir ALLOW_UPLOADS=1.', de: 'Hochladen ist aus. Wer den Bot betreibt, kann ALLOW_UPLOADS=1 setzen.' },
  uploadTitle: { en: 'Add an article', ar: 'إضافة مقال', es: 'Añadir un artículo', fr: 'Ajouter un article', de: 'Artikel hinzufügen' },
  uploadLabel: { en: 'The article as a file', ar: 'المقال كملف', es: 'El artículo como archivo', fr: 'L’article en fichier', de: 'Der Artikel als Datei' },
  uploadHelp: { en: '.txt, .md or .html, up to 10 MiB', ar: '‎.txt أو ‎.md أو ‎.html حتى 10 ميبيبايت', es: '.txt, .md o .html, hasta 10 MiB', fr: '.txt, .md ou .html, jusqu’à 10 Mio', de: '.txt, .md oder .html, bis 10 MiB' },
  uploadRefused: { en: '{file} was not taken: {problem}', ar: 'لم يُقبل {file}: {problem}', es: 'No se aceptó {file}: {problem}', fr: '{file} n’a pas été accepté : {problem}', de: '{file} wurde nicht angenommen: {problem}' },
  uploadMissing: { en: 'No file arrived. Please try again.', ar: 'لم يصل أي ملف. حاول مرة أخرى.', es: 'No llegó ningún archivo. Inténtalo de nuevo.', fr: 'Aucun fichier reçu. Réessayez.', de: 'Es kam keine Datei an. Bitte noch einmal.' },
} as const satisfies Record<string, Phrase>;
