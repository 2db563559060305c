/** The search of `/search/`: words stay in the page, results come from the site's own index (Pagefind). */

interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}
interface ResultData {
  url: string;
  /** `asked`: questions in people's own words that the page answers. */
  meta: { title?: string; asked?: string };
  excerpt: string;
  sub_results: SubResult[];
}
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ results: Match[] }>;
}
interface Match {
  id: string;
  score: number;
  data(): Promise<ResultData>;
}

const pageful = 10;
const sectionsPerPage = 3;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
};

/** Pagefind's excerpt is escaped HTML with `<mark>`; only text and marks are taken over. */
const excerptNodes = (html: string): (Node | string)[] =>
  [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', '', text) : text;
  });

const link = (href: string, title: string) => {
  const node = element('a', '', title);
  node.href = href;
  return node;
};

const resultNode = (result: ResultData): HTMLLIElement => {
  const title = result.meta.title ?? result.url;
  const item = element('li', 'result', element('h2', 'result__title', link(result.url, title)));
  const sections = result.sub_results
    .filter((section) => section.url !== result.url)
    .slice(0, sectionsPerPage);
  if (sections.length === 0) item.append(element('p', 'result__excerpt', ...excerptNodes(result.excerpt)));
  for (const section of sections) {
    const heading = element('h3', 'result__section', link(section.url, section.title));
    item.append(heading, element('p', 'result__excerpt', ...excerptNodes(section.excerpt)));
  }
  return item;
};

const countInWords = (count: number, words: string): string => {
  if (count === 0) return `No page matches “${words}”. Try other words, or fewer of them.`;
  return count === 1 ? `1 page matches “${words}”` : `${count} pages match “${words}”`;
};

/** Words that questions are full of and that say nothing of what is sought. */
const empty = new Set(
  'a am an and are at be can could do does for get have how i in is it me my no not of on or our shall should that the there to us we what when where which who why will with would you your'.split(
    ' ',
  ),
);

const tellingWords = (words: string): string[] => [
  ...new Set((words.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) => !empty.has(word))),
];

/** Whether a page says of itself that it answers just this. */
const isAskedThis = ({ meta }: ResultData, telling: readonly string[]): boolean =>
  telling.length > 0 &&
  (meta.asked ?? '').split('. ').some((asked) => {
    const own = tellingWords(asked);
    return telling.every((word) => own.includes(word)) && own.length <= telling.length + 1;
  });

/**
 * Pagefind finds pages with every word. Where there is none, or next to none, people's own words were not ours: pages
 * with most of the words that count follow, the best first.
 */
const findMatches = async (pagefind: Pagefind, words: string): Promise<Match[]> => {
  const { results } = await pagefind.search(words);
  const telling = tellingWords(words);
  if (results.length > 2 || telling.length < 2) return results;
  const found = new Map<string, { match: Match; count: number; score: number }>();
  for (const word of telling) {
    for (const match of (await pagefind.search(word)).results) {
      const before = found.get(match.id) ?? { match, count: 0, score: 0 };
      found.set(match.id, { match, count: before.count + 1, score: before.score + match.score });
    }
  }
  const whole = new Set(results.map(({ id }) => id));
  const others = [...found.values()]
    .filter(({ match, count }) => !whole.has(match.id) && count * 2 >= telling.length)
    .sort((one, other) => other.count - one.count || other.score - one.score)
    .map(({ match }) => match);
  return [...results, ...others];
};

/** Makes the form work. The index is only loaded when the form is used for the first time. */
export const mountSearch = (form: HTMLFormElement): void => {
  const base = form.dataset['base'] ?? '/';
  const input = form.querySelector('input');
  const status = document.querySelector<HTMLElement>('[data-search-count]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
  if (!input || !status || !list || !more) return;

  let loading: Promise<Pagefind> | undefined;
  const load = (): Promise<Pagefind> => {
    loading ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: base, excerptLength: 24 });
      return pagefind;
    })();
    loading.catch(() => (loading = undefined));
    return loading;
  };

  let latest = 0;
  let waiting: Match[] = [];
  let telling: string[] = [];

  const showMore = async (): Promise<HTMLElement | undefined> => {
    const turn = latest;
    const found = await Promise.all(waiting.splice(0, pageful).map((result) => result.data()));
    const nodes = found
      .sort((one, other) => Number(isAskedThis(other, telling)) - Number(isAskedThis(one, telling)))
      .map(resultNode);
    if (turn !== latest) return undefined;
    list.append(...nodes);
    more.hidden = waiting.length === 0;
    return nodes[0];
  };

  const search = async (words: string): Promise<void> => {
    latest += 1;
    const turn = latest;
    status.textContent = 'Searching …';
    try {
      const results = await findMatches(await load(), words);
      if (turn !== latest) return;
      list.replaceChildren();
      waiting = results;
      telling = tellingWords(words);
      status.textContent = countInWords(results.length, words);
      await showMore();
    } catch {
      status.textContent = 'The search could not be loaded. Check your connection, then search again.';
    }
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    // The words never become part of an address.
    event.preventDefault();
    const words = input.value.trim();
    if (words) return void search(words);
    latest += 1;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = 'Enter the words that you are looking for.';
    input.focus();
  });
  more.addEventListener('click', () => {
    void showMore().then((first) => first?.querySelector('a')?.focus());
  });
};
