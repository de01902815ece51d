import { anyOf } from '../../text/anyOf.ts';

/** Once in office; against somebody; who studies or reports; people at large; somebody's own. */
export const NOT_FOR = anyOf(
  /\b(?:former|formerly|ex|onetime|one-time|previous|then|late|retired|ousted|deposed|toppled|overthrown)\b/i,
  /\b(?:critics?|opponents?|rivals?|anti|based)\b/i,
  /\bstudents?\b/i,
  /\b(?:journalists?|reporters?|columnists?)\b/i,
  /\b(?:residents?|supporters?|victims?|activists?|protesters?|voters?|donors?)\b/i,
  /\b(?:wife|husband|widow(?:er)?|sons?|daughters?|mother|father|brothers?|sisters?)\b/i,
  /\b(?:friends?|colleagues?|neighbou?rs?)\b/i,
);
