import type { Words } from './language.ts';

/** Names and descriptions of what is done to articles and their index, and to what is kept of people. */
export const corpusNames = {
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
