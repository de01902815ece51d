/** What stands between names that are asked together: "A and B", "A’s, B’s". */
export const JOINS = /^(?:['’]s?)?\s*(?:,|,?\s*and|,?\s*or|&|versus|vs?\.?)\s+(?:the\s+)?$/iu;
