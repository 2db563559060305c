import type { SavedRecord } from '../schemas/record.ts';
import type { Answers, ResolvedTemplate } from '../schemas/template.ts';
import { dateInWords } from '../lib/date-in-words.ts';
import { sayOrigin } from '../lib/say-origin.ts';
import { fitAnswers, type SetAside } from '../records/fit-answers.ts';
import { missingAnswers } from '../rules/missing-answers.ts';
import type { TemplateLogic } from '../rules/template-logic.ts';
import { recordDate } from '../records/record-date.ts';
import { buildSections } from './build-sections.ts';
import { hasContent } from './has-content.ts';
import type { Block, DocumentModel, KeyValue, Text } from './model.ts';
import { readPassedWarnings } from './passed-warnings.ts';
import type { Walk } from './walk.ts';

/** What a check found, as `checkAnswers` of `src/rules` gives it. */
export interface DocumentFinding {
  severity: 'error' | 'warning';
  path: string;
  rule?: string | undefined;
  message: string;
}
export interface BuildDocumentOptions {
  template: ResolvedTemplate;
  logic: TemplateLogic;
  answers: Answers;
  status: SavedRecord['status'];
  /** Errors are listed in a draft; warnings give the words of those that were passed. */
  findings?: readonly DocumentFinding[] | undefined;
  passedWarnings?: SavedRecord['passedWarnings'];
  /** What was added after the record was signed; it prints after everything that was signed. */
  additions?: SavedRecord['additions'];
  brand: DocumentModel['brand'];
}

/**
 * Walks template and answers once into blocks that mean something in print: what it is and whether it is complete,
 * the sections, what was passed, where it is kept. Everything typed is in the blocks, but for questions that are
 * hidden or never printed. Pure and without a clock: the same input gives the same document.
 */
export function buildDocument(options: BuildDocumentOptions): DocumentModel {
  const { template, logic, status, brand } = options;
  const { answers, setAside } = fitAnswers(options.answers, template.schema);
  // Nobody has to complete a tool that is no record.
  const missing = template.kind === 'record' ? missingAnswers(template, logic, answers) : [];
  const walk: Walk = {
    template,
    answers,
    hidden: logic.hiddenPaths(answers),
    missing: new Set(missing.map(({ path }) => path)),
  };
  const sections = buildSections(walk);
  const warnings = readPassedWarnings(template, options.passedWarnings ?? [], options.findings ?? []);
  const date = recordDate(template, answers);
  const filing = { keptWhere: template.keptWhere, retention: template.retention };
  const marking = markingOf(template);
  return {
    title: template.title,
    language: 'en-GB',
    orientation: template.print.orientation,
    status,
    missing,
    warnings,
    template: {
      id: template.id,
      version: template.version,
      source: sayOrigin(template.source, template.source.appendix),
    },
    edition: {
      id: template.edition.id,
      title: template.edition.title,
      agency: template.edition.agency,
      effectiveFrom: template.edition.effectiveFrom,
    },
    ...(marking ? { marking } : {}),
    filing,
    brand,
    ...(date ? { date } : {}),
    blocks: [
      { kind: 'heading', level: 1, text: template.title },
      ...factBlocks(missing, options),
      ...sections,
      ...setAsideBlocks(setAside),
      ...warningBlocks(warnings),
      ...additionBlocks(options.additions ?? []),
      ...filingBlocks(filing, template.kind),
    ],
  };
}

/** The edition's marking and the template's own line; where one begins the other, the longer says it all. What
 * is published has neither. */
function markingOf({ edition, print, privacy }: ResolvedTemplate): Text | undefined {
  if (print.marking === 'none') return undefined;
  const general = edition.marking ?? '';
  const own = print.confidentialLine ?? (privacy.childData || privacy.staffData ? 'Confidential' : '');
  if (general.startsWith(own)) return general || undefined;
  return own.startsWith(general) ? own : `${general} · ${own}`;
}

function factBlocks(
  missing: DocumentModel['missing'],
  { status, findings = [], template }: BuildDocumentOptions,
): Block[] {
  const source: Block = {
    kind: 'paragraph',
    text: sayOrigin(template.source, template.source.appendix),
    style: 'note',
  };
  // A finder, a checklist or a list is no record: nobody has to complete it.
  if (status === 'complete' && template.kind !== 'record') return [source];
  if (status === 'complete') {
    return [
      source,
      { kind: 'keyValueList', layout: 'columns', items: [{ label: 'Status', value: 'Complete' }] },
    ];
  }
  const blocks: Block[] = [];
  if (missing.length > 0) {
    blocks.push(
      ...listed(
        'Not yet answered:',
        missing.map(({ label }) => label),
      ),
    );
  }
  const errors = findings.filter(
    (finding) => finding.severity === 'error' && !isAboutMissing(missing, finding.path),
  );
  const messages = [...new Set(errors.map(({ message }) => message))];
  if (messages.length > 0) blocks.push(...listed('Still to put right:', messages));
  return [source, { kind: 'box', style: 'warning', title: 'DRAFT. This record is not complete.', blocks }];
}

/** The message about a missing person points at the name. */
const isAboutMissing = (missing: DocumentModel['missing'], path: string): boolean =>
  missing.some((one) => path === one.path || path.startsWith(`${one.path}.`));

function listed(opening: Text, items: Text[]): Block[] {
  return [
    { kind: 'paragraph', text: opening },
    { kind: 'list', ordered: false, items },
  ];
}

/** Answers that the template has no question for: from an older form, or from another program. */
function setAsideBlocks(setAside: SetAside[]): Block[] {
  const items: KeyValue[] = setAside
    .filter(({ value }) => hasContent(value))
    .map(({ path, value }) => ({
      label: path,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Answers without a question in this form' },
    { kind: 'keyValueList', layout: 'stacked', items },
  ];
}

function warningBlocks(warnings: DocumentModel['warnings']): Block[] {
  if (warnings.length === 0) return [];
  const items = warnings.map(({ message, reason }) => ({
    label: message,
    value: reason ?? 'No reason given',
  }));
  return [
    { kind: 'heading', level: 2, text: 'Warnings that were seen and passed' },
    { kind: 'keyValueList', layout: 'stacked', items },
  ];
}

function additionBlocks(additions: NonNullable<SavedRecord['additions']>): Block[] {
  if (additions.length === 0) return [];
  const items = additions.map(({ addedOn, by, text }) => ({
    label: `Added on ${dateInWords(addedOn)} by ${by}`,
    value: text,
  }));
  return [
    { kind: 'heading', level: 2, text: 'Additions after signing' },
    { kind: 'keyValueList', layout: 'stacked', items },
  ];
}

function filingBlocks(
  { keptWhere, retention }: DocumentModel['filing'],
  kind: ResolvedTemplate['kind'],
): Block[] {
  return [
    {
      kind: 'heading',
      level: 2,
      text: kind === 'record' ? 'Where this record is kept' : 'Where this is kept',
    },
    {
      kind: 'keyValueList',
      layout: 'columns',
      items: [
        { label: 'Kept where', value: keptWhere },
        { label: 'How long', value: retention },
      ],
    },
  ];
}
