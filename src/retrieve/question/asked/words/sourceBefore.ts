/** What stands before whose words a question asks for: "according to", "in the view of". */
export const SOURCE_BEFORE = /\b(?:according to|in the (?:words|view|opinion) of|said by|says who)\s+(?:the\s+)?$/iu;
