/** Whether a word says in what form a company is one: "LLC", "Inc.", behind its name and a comma. Lower case. */
export function isCompanyForm(lower: string): boolean {
  return /^(?:llc|llp|inc|ltd|corp|plc|gmbh)\.?$/.test(lower);
}
