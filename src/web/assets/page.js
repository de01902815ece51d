/*
 * What a browser with JavaScript does more: it keeps the choice of dark or light, opens an article beside the answer,
 * and says that a question is being read. Everything is there without it.
 */
const root = document.documentElement;
const THEME = 'theme';

// Before the page is drawn, so that it is never drawn twice.
const kept = recall();
if (kept === 'dark' || kept === 'light') root.dataset.theme = kept;

addEventListener('DOMContentLoaded', () => {
  offerTheme(document.getElementById('theme'));
  offerBeside(document.getElementById('beside'));
  for (const form of document.querySelectorAll('form[data-working]')) sayWorking(form);
});

// A page that the browser kept is shown as it was left: waiting for an answer that has come.
addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll('button[aria-disabled]')) button.removeAttribute('aria-disabled');
  for (const status of document.querySelectorAll('form [role="status"]')) status.textContent = '';
});

function offerTheme(button) {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    keep(root.dataset.theme);
    show();
  });
  dark.addEventListener('change', show);
  button.hidden = false;
  show();
}

function offerBeside(aside) {
  const wide = matchMedia('(min-width: 64rem)');
  let from = null;

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-beside]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || !wide.matches) return;
    event.preventDefault();
    open(link);
  });
  aside.querySelector('button').addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.body.classList.contains('has-beside')) close();
  });

  /** Read as a document and never as a string of markup: the policy of the page allows no other way. */
  function open(link) {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', link.href);
    request.addEventListener('load', () => {
      const article = request.response?.querySelector('main > article');
      if (!article || request.status !== 200) location.assign(link.href);
      else show(link, document.importNode(article, true));
    });
    request.addEventListener('error', () => location.assign(link.href));
    request.send();
  }

  function show(link, article) {
    from = link;
    aside.querySelector('article')?.remove();
    aside.append(article);
    document.body.classList.add('has-beside');
    aside.focus({ preventScroll: true });
    const mark = article.querySelector('mark');
    if (mark) mark.scrollIntoView({ block: 'center' });
    else aside.scrollTop = 0;
  }

  function close() {
    document.body.classList.remove('has-beside');
    aside.querySelector('article')?.remove();
    from?.focus();
  }
}

/** A second press changes nothing; the button stays where the focus is. */
function sayWorking(form) {
  const button = form.querySelector('button');
  form.addEventListener('submit', (event) => {
    if (button.getAttribute('aria-disabled') === 'true') event.preventDefault();
    button.setAttribute('aria-disabled', 'true');
    const status = form.querySelector('[role="status"]');
    if (status) status.textContent = form.dataset.working;
  });
}

/** Storage may be shut; then the choice holds for the page. */
function recall() {
  try {
    return localStorage.getItem(THEME);
  } catch {
    return null;
  }
}

function keep(theme) {
  try {
    localStorage.setItem(THEME, theme);
  } catch {
    // Not kept.
  }
}
