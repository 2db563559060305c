/**
 * What a screen reader is given for every control of every form, from the browser's own accessibility tree: role, name,
 * state, description. The log is attached to the report; the test fails where a control has no name, an error belongs
 * to nothing, or two things share an id.
 */
import { expect, test, type Page } from '@playwright/test';
import { FormPage } from './form-page.ts';
import { templates } from './resolved-templates.ts';

interface Heard {
  role: string;
  name: string;
  description: string;
  states: string[];
}

const controls = new Set([
  'textbox',
  'radio',
  'checkbox',
  'combobox',
  'button',
  'DisclosureTriangle',
  'link',
]);

async function listen(page: Page): Promise<Heard[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter((node) => !node.ignored && controls.has(String(node.role?.value)))
    .map((node) => ({
      role: String(node.role?.value),
      name: String(node.name?.value ?? '').trim(),
      description: String(node.description?.value ?? '').trim(),
      states: (node.properties ?? [])
        .filter(
          ({ name, value }) => ['checked', 'expanded', 'required', 'invalid'].includes(name) && value.value,
        )
        .map(({ name, value }) => (value.value === true ? name : `${name}: ${String(value.value)}`)),
    }));
}

const spoken = ({ role, name, description, states }: Heard): string =>
  [role, `"${name}"`, states.join(', '), description && `(${description})`].filter(Boolean).join(' ');

/** Error messages that no control, group or table points at. */
const looseErrors = (page: Page) =>
  page.evaluate(() => {
    const pointedAt = new Set(
      [...document.querySelectorAll('[aria-describedby]')].flatMap((element) =>
        (element.getAttribute('aria-describedby') ?? '').split(/\s+/),
      ),
    );
    return [...document.querySelectorAll('#form .govuk-error-message[id]:not([hidden])')]
      .filter(({ id }) => !pointedAt.has(id))
      .map(({ id, textContent }) => `${id}: ${textContent ?? ''}`);
  });

const sharedIds = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  });

/** Details first: a closed card can stand in one, and hold more of both. */
async function openEverything(page: Page): Promise<void> {
  const openDetails = () =>
    page.evaluate(() => {
      for (const more of document.querySelectorAll<HTMLDetailsElement>('#form details')) more.open = true;
    });
  const closed = page.locator('.form-row__actions button[aria-expanded="false"]');
  await openDetails();
  while (await closed.count()) {
    await closed.first().click();
    await openDetails();
  }
}

for (const template of templates) {
  test(`${template.id}: every control has a name, and every error its question`, async ({ page }, info) => {
    test.setTimeout(240_000);
    const form = new FormPage(page);
    await form.goto(template.id);
    await form.check();
    await page.goto(`templates/${template.id}/#all`);
    await expect(form.form).toHaveAttribute('data-ready', 'true');
    const log: string[] = [];
    const hear = async (when: string) => {
      const heard = await listen(page);
      log.push(`# ${when}`, ...heard.map(spoken), '');
      expect(heard.filter(({ name }) => name === '').map(spoken), `${when}: controls without a name`).toEqual(
        [],
      );
      expect(await looseErrors(page), `${when}: errors that belong to nothing`).toEqual([]);
      expect(await sharedIds(page), `${when}: ids used twice`).toEqual([]);
    };
    await hear('empty, with its errors');
    await form.openAnswers(template, template.examples.worked.data);
    await page.evaluate(() => {
      location.hash = '#all';
    });
    await openEverything(page);
    await hear('worked example, everything open');
    await info.attach('screen-reader-log', { body: log.join('\n'), contentType: 'text/plain' });
  });
}
