/** The policy of each page allows just its own scripts; a header for the whole site has to allow those of all pages. */

const read = (policy: string): [name: string, sources: string[]][] =>
  policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== undefined && name !== '')
    .map(([name = '', ...sources]) => [name, sources]);

/**
 * One content security policy that lets through what any of the given ones lets through, directive by directive.
 * A page keeps its own, narrower policy beside it: a browser obeys both.
 */
export const joinPolicies = (policies: readonly string[]): string => {
  const joined = new Map<string, Set<string>>();
  for (const [name, sources] of policies.flatMap(read)) {
    const all = joined.get(name) ?? new Set<string>();
    for (const source of sources) all.add(source);
    joined.set(name, all);
  }
  return [...joined]
    .map(([name, sources]) => {
      const real = [...sources].filter((source) => source !== "'none'");
      return [name, ...(real.length > 0 ? real : ["'none'"])].join(' ');
    })
    .join('; ');
};
