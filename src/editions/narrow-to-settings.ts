import type { Edition } from '../schemas/edition.ts';

const only = <Value>(
  values: Record<string, Value>,
  keep: (value: Value, key: string) => Value | undefined,
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const kept = keep(value, key);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );

/**
 * An edition with what concerns the settings that it serves: the other settings, their arrangements, roles and cohorts
 * fall away. Frequencies and figures stay, because a chapter or a form may name any of them; lists of them take those
 * of `servedFrequencies`.
 */
export const narrowToSettings = (edition: Edition): Edition => {
  if (edition.serves === 'all') return edition;
  const served = new Set(edition.serves);
  const inServed = <Value extends { settings: string[] }>(value: Value): Value | undefined => {
    const settings = value.settings.filter((id) => served.has(id));
    return settings.length > 0 ? { ...value, settings } : undefined;
  };
  return {
    ...edition,
    settings: only(edition.settings, (value, id) => (served.has(id) ? value : undefined)),
    roles: only(edition.roles, inServed),
    cohorts: only(edition.cohorts, inServed),
    arrangements: only(edition.arrangements, (value) => (served.has(value.setting) ? value : undefined)),
  };
};

/** The frequencies of the settings that an edition serves, and those that belong to no setting. */
export const servedFrequencies = ({ frequencies, settings }: Edition): Edition['frequencies'] =>
  only(frequencies, (value) =>
    value.setting === undefined || Object.hasOwn(settings, value.setting) ? value : undefined,
  );
