interface Head {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/**
 * Where an article that is spread over pages goes on: the next address that a page names, where it is the page's own
 * with another number of a page ("/quay" and "/quay/2", "?page=1" and "?page=2"). A blog names its next post, too.
 * @param own the address of the page
 */
export function nextPage(document: Head, own: string | undefined): string | null {
  // "/quay-12" is an article of its own.
  if (own === undefined || !URL.canParse(own) || /[-_]\d{1,9}(?:\.\w{2,5})?$/u.test(new URL(own).pathname)) return null;
  for (const link of document.querySelectorAll('link[rel~="next"][href], a[rel~="next"][href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, own)) continue;
    const next = new URL(href, own);
    if (next.href !== own && stemOf(next) === stemOf(new URL(own))) return next.href;
  }
  return null;
}

/** An address without the number of a page, and without what does not tell pages apart. */
function stemOf({ host, pathname, searchParams }: URL): string {
  const path = pathname
    .replace(/\/$/u, '')
    .replace(/(?:\/(?:page\/?|p)?|[-_](?:page|p)?)\d{1,2}(?=\.\w{2,5}$|$)/iu, '');
  const id = [...searchParams]
    .filter(([name]) => !/^(?:p|pg|page|paged|start)$/iu.test(name))
    .map((each) => each.join('='));
  return `${host}${path}?${id.toSorted().join('&')}`;
}
