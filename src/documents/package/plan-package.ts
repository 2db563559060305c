/** One record → the documents that it is divided into, each made as the whole one would be. */
import { dateInWords } from '../../lib/date-in-words.ts';
import { recordDate } from '../../records/record-date.ts';
import { isEmpty } from '../../rules/is-blank.ts';
import { answerAt, walkAnswers } from '../../rules/walk-answers.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import { buildDocument, type BuildDocumentOptions, type DocumentFinding } from '../build-document.ts';
import type { DocumentModel } from '../model.ts';
import { findAstray, type Astray } from './find-astray.ts';
import { listActions, type ActionTable } from './list-actions.ts';
import { partLogic } from './part-logic.ts';
import { pathInPart } from './part-paths.ts';
import { partTemplate, questionsOf } from './part-template.ts';
import { partWarnings } from './part-warnings.ts';
import { splitAnswers, type RecordPart, type UnplacedRow } from './split-answers.ts';

export interface PlannedDocument {
  /** `family-2`: for file names. */
  name: string;
  about: 'child' | 'worker' | 'other';
  /** "one family" */
  title: string;
  /** The family or child in the words of the record, for the screen only; empty if it has no name yet. */
  of?: string;
  /** The headings of what is in it. */
  sections: string[];
  keptWhere: string;
  model: DocumentModel;
}

export interface PackagePlan {
  documents: PlannedDocument[];
  /** Rows that are in no document. */
  unplaced: UnplacedRow[];
  /** Questions with answers that no document includes, for example those that only an older form has. */
  leftOut: string[];
  /** Where names of one family stand in the document of another. */
  astray: Astray[];
  actions?: ActionTable;
}

/** Whether a template is divided at all. */
export const hasFilePlan = ({ files }: Pick<ResolvedTemplate, 'files'>): boolean => (files ?? []).length > 0;

/** @param options those of the whole document; its answers are without those to hidden questions */
export function planPackage(options: BuildDocumentOptions): PackagePlan {
  const { template, answers } = options;
  const { parts, unplaced } = splitAnswers(template, answers);
  const documents = parts.map((part) => planDocument(options, part));
  const remarks = new Map(parts.map((part) => [part.name, remarksOf(options, part)]));
  const actions = listActions(template, answers, parts);
  // Of the documents that are made: without a family, nothing is in the document of a family.
  const included = new Set([
    ...parts.flatMap(({ plan }) => [...questionsOf(plan)]),
    // These are told row by row.
    ...(template.files ?? []).flatMap(({ rowsBy = {} }) => Object.keys(rowsBy)),
  ]);
  return {
    documents,
    unplaced,
    leftOut: Object.keys(answers).filter(
      (id) =>
        !included.has(id) &&
        !isEmpty(answers[id]) &&
        template.schema.properties?.[id]?.question?.showInPrint !== false,
    ),
    astray: findAstray(template, parts, remarks),
    ...(actions ? { actions } : {}),
  };
}

/** What is printed in a part beside answers. */
function remarksOf(options: BuildDocumentOptions, part: RecordPart) {
  const { additions = [], passedWarnings = [], findings = [], template } = options;
  return [
    ...(part.plan.takesRemarks ? additions : []).map(({ text }) => ({
      label: 'Additions after signing',
      text,
    })),
    ...partWarnings(passedWarnings, findings, template, part).map(({ reason = '' }) => ({
      label: 'Warnings that were seen and passed',
      text: reason,
    })),
  ];
}

function planDocument(options: BuildDocumentOptions, part: RecordPart): PlannedDocument {
  const { template, logic, answers, findings = [], passedWarnings = [], additions = [] } = options;
  const { plan, name, row } = part;
  const model = buildDocument({
    ...options,
    template: partTemplate(template, plan),
    logic: partLogic(logic, part, answers),
    answers: part.answers,
    findings: findings.flatMap((finding): DocumentFinding[] => {
      const path = pathInPart(part, finding.path);
      return path === undefined ? [] : [{ ...finding, path }];
    }),
    passedWarnings: partWarnings(passedWarnings, findings, template, part),
    additions: plan.takesRemarks ? additions : [],
  });
  return {
    name,
    about: plan.about,
    title: plan.title,
    ...(row === undefined ? {} : { of: nameOf(part, template) }),
    sections: model.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 && block.section !== undefined ? [block.text] : [],
    ),
    keptWhere: plan.keptWhere,
    model: withOrigin(model, options),
  };
}

/** Says below the title that this is not all: who reads it must know that there is more, and where. */
function withOrigin(model: DocumentModel, { template, answers }: BuildDocumentOptions): DocumentModel {
  const date = recordDate(template, answers);
  const whole = `“${template.title}”${date === undefined ? '' : ` of ${dateInWords(date)}`}`;
  const text = `This is one part of the record ${whole}. The other parts are filed apart from it.`;
  const [title, ...rest] = model.blocks;
  return title ? { ...model, blocks: [title, { kind: 'paragraph', text, style: 'note' }, ...rest] } : model;
}

function nameOf({ plan, answers }: RecordPart, { schema }: ResolvedTemplate): string {
  const { forEach = '', names = [] } = plan;
  const row = answerAt(answers, `${forEach}.0`);
  const texts = [...walkAnswers(schema.properties?.[forEach]?.items ?? {}, (row ?? {}) as never)];
  return names
    .flatMap((path) => texts.filter(({ pattern }) => pattern === path).map(({ value }) => value))
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .slice(0, 1)
    .join('');
}
