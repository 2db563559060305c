import { bad, type Rule } from './rule.ts';

export const tabOrder: Rule = {
  name: 'tab order',
  source: 'Matterhorn 28-009; ISO 14289-1, 7.18.3',
  check(file) {
    return file.pages.flatMap(({ dictionary }, index) =>
      dictionary['/Tabs'] === '/S' ? [] : [`page ${index + 1} does not follow the structure when tabbing`],
    );
  },
  defects: {
    'no Tabs': bad(({ page }) => delete page(0)['/Tabs']),
    'by rows': bad(({ page }) => (page(0)['/Tabs'] = '/R')),
  },
};
