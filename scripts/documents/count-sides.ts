/** How many sides of paper the blank copy of each template takes, beside the number that its print plan names. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderBlankPdf } from '../../src/documents/pdf/render-blank-pdf.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import { plannedSides } from './planned-sides.ts';

const EXPLANATIONS = 'scripts/documents/blank-sides.yaml';

export interface Sides {
  template: string;
  blank: number;
  planned: number | undefined;
  /** Why the two differ; a reason counts only for the number that it was given for. */
  reason?: string;
}

/** What the file of explanations says of a template. */
interface Explanation {
  sides: number;
  reason: string;
}

/** @param root the project's folder */
export async function countSides(root: string): Promise<Sides[]> {
  const edition = loadEdition('standard', root);
  const brand = readBrand(edition, root);
  const fonts = await loadFontsNode();
  const explanations = parse(readFileSync(path.join(root, EXPLANATIONS), 'utf8')) as Record<
    string,
    Explanation
  >;
  const counted: Sides[] = [];
  for (const plain of loadTemplates(path.join(root, 'src/schemas'))) {
    const template = applyEdition(plain, edition);
    const { pages: blank } = await renderBlankPdf({ template, brand, fonts, isFillable: false });
    const explanation = explanations[template.id];
    counted.push({
      template: template.id,
      blank,
      planned: plannedSides(template.print.blankCopy ?? ''),
      ...(explanation?.sides === blank ? { reason: explanation.reason } : {}),
    });
  }
  const unknown = Object.keys(explanations).filter((id) => !counted.some(({ template }) => template === id));
  if (unknown.length > 0) throw new Error(`${EXPLANATIONS} speaks of no template: ${unknown.join(', ')}.`);
  return counted;
}

/** What is wrong: a number that is not the planned one without a reason, or a reason without need. */
export function sidesProblems(counted: readonly Sides[]): string[] {
  return counted.flatMap(({ template, blank, planned, reason }) => {
    const isAsPlanned = planned === undefined || planned === blank;
    if (isAsPlanned && reason !== undefined)
      return [`${template}: ${EXPLANATIONS} explains a difference that there is not. Take it out.`];
    if (isAsPlanned || reason !== undefined) return [];
    return [
      `${template}: the blank copy has ${String(blank)} sides, the plan names ${String(planned)}. Set it closer, or say in ${EXPLANATIONS} why.`,
    ];
  });
}

export function printSides(counted: readonly Sides[]): void {
  for (const { template, blank, planned, reason } of counted)
    console.log(
      `${template.padEnd(30)} ${String(blank).padStart(2)} sides, planned ${planned === undefined ? '–' : String(planned)}${reason ? `. ${reason}` : ''}`,
    );
  console.log(`${'together'.padEnd(30)} ${String(counted.reduce((sum, { blank }) => sum + blank, 0))} sides`);
}
