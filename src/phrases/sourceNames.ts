import type { Words } from './language.ts';

/** Names and descriptions of what fetches articles from the net. */
export const sourceNames = {
  sourceAdd: [
    { en: 'add', ar: 'إضافة', es: 'añadir', fr: 'ajouter', de: 'hinzufügen' },
    {
      en: 'Fetch articles from a feed or an address, now and on a schedule',
      ar: 'جلب مقالات من خلاصة أو عنوان الآن ودوريًا',
      es: 'Traer artículos de un feed o una dirección, ahora y cada cierto tiempo',
      fr: 'Récupérer des articles d’un flux ou d’une adresse, maintenant puis régulièrement',
      de: 'Artikel aus einem Feed oder von einer Adresse holen, jetzt und regelmäßig',
    },
  ],
  sourceFeed: [
    { en: 'feed', ar: 'خلاصة', es: 'feed', fr: 'flux', de: 'feed' },
    {
      en: 'Address of an RSS, Atom or JSON feed',
      ar: 'عنوان خلاصة RSS أو Atom أو JSON',
      es: 'Dirección de un feed RSS, Atom o JSON',
      fr: 'Adresse d’un flux RSS, Atom ou JSON',
      de: 'Adresse eines Feeds (RSS, Atom oder JSON)',
    },
  ],
  sourceAddress: [
    { en: 'address', ar: 'عنوان', es: 'dirección', fr: 'adresse', de: 'adresse' },
    {
      en: 'Address of one article',
      ar: 'عنوان مقال واحد',
      es: 'Dirección de un artículo',
      fr: 'Adresse d’un article',
      de: 'Adresse eines Artikels',
    },
  ],
  sourceHours: [
    { en: 'hours', ar: 'ساعات', es: 'horas', fr: 'heures', de: 'stunden' },
    {
      en: 'Hours from one time to the next (1 for a feed, 24 for an address)',
      ar: 'الساعات بين مرة وأخرى (1 للخلاصة، 24 للعنوان)',
      es: 'Horas de una vez a la siguiente (1 para un feed, 24 para una dirección)',
      fr: 'Heures d’une fois à l’autre (1 pour un flux, 24 pour une adresse)',
      de: 'Stunden von einem Mal zum nächsten (1 bei einem Feed, 24 bei einer Adresse)',
    },
  ],
  sourceList: [
    { en: 'feeds', ar: 'خلاصات', es: 'feeds', fr: 'flux', de: 'feeds' },
    {
      en: 'Feeds and addresses of this server: last and next time, problems; pause, remove',
      ar: 'خلاصات هذا الخادم وعناوينه: آخر مرة والقادمة والمشكلات؛ إيقاف وإزالة',
      es: 'Feeds y direcciones de este servidor: última y próxima vez, problemas; pausar, quitar',
      fr: 'Flux et adresses de ce serveur : dernière et prochaine fois, problèmes ; suspendre, retirer',
      de: 'Feeds und Adressen dieses Servers: letztes und nächstes Mal, Probleme; pausieren, entfernen',
    },
  ],
} as const satisfies Record<string, readonly [Words, Words]>;
