/** A seed as far as its id goes. */
interface Named {
  readonly id: string;
  readonly file: string;
}

/** Id of a seed whose own id stands in another file too. */
export function scopedId({ id, file }: Named): string {
  return `${file}#${id}`;
}

/** The id of a seed that stays, whether or not another file has its own id by now: for what outlives an index. */
export function lastingId({ id, file }: Named): string {
  return isScoped({ id, file }) ? id : scopedId({ id, file });
}

/** The id that a seed has where no other file has it. */
export function ownId({ id, file }: Named): string {
  return isScoped({ id, file }) ? id.slice(scopedId({ id: '', file }).length) : id;
}

function isScoped({ id, file }: Named): boolean {
  return id.startsWith(scopedId({ id: '', file }));
}
