/** The document model on screen, with a link from each answer to its question. */
import type { Block, DocumentModel, KeyValue } from '../../documents/model.ts';
import { Heading } from '../theme/Heading.tsx';
import { ChangeLink, DocumentValue } from './DocumentValue.tsx';
import { DocumentFigure } from './DocumentFigure.tsx';
import { DocumentSignature } from './DocumentSignature.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { DocumentContents, DocumentList, DocumentWords } from './DocumentWords.tsx';

export interface DocumentViewProps {
  model: DocumentModel;
  /** Goes to the question of an answer; without it there are no change links. */
  onChange?: ((path: string) => void) | undefined;
}

export function DocumentView({ model, onChange }: DocumentViewProps) {
  return (
    <div className="form-document">
      {model.marking && <p className="form-document__marking">{model.marking}</p>}
      {model.blocks.map((block, index) => (
        <BlockView key={index} block={block} onChange={onChange} />
      ))}
    </div>
  );
}

function BlockView({ block, onChange }: { block: Block } & Pick<DocumentViewProps, 'onChange'>) {
  switch (block.kind) {
    case 'heading':
      // The page has its own level 1; the document begins one lower, below the heading of this view.
      return (
        <Heading
          level={block.level + 2}
          className={`govuk-heading-${block.level <= 2 ? 'm' : 's'}`}
          id={block.anchor}
        >
          <bdi>{block.text}</bdi>
        </Heading>
      );
    case 'paragraph':
      return (
        <p className={paragraphClass(block.style)} dir="auto">
          <DocumentWords {...block} />
        </p>
      );
    case 'keyValueList':
      return (
        <dl className={`govuk-summary-list form-summary form-summary--${block.layout}`}>
          {block.items.map((item, index) => (
            <SummaryRow key={index} item={item} onChange={onChange} />
          ))}
        </dl>
      );
    case 'table':
      return <DocumentTable block={block} onChange={onChange} />;
    case 'list':
      return <DocumentList block={block} />;
    case 'figure':
      return <DocumentFigure block={block} />;
    case 'signature':
      return <DocumentSignature block={block} onChange={onChange} />;
    case 'blankLines':
      return null;
    case 'box':
      return (
        <div className="govuk-inset-text">
          <p className="govuk-body govuk-!-font-weight-bold">{block.title}</p>
          {block.blocks.map((inner, index) => (
            <BlockView key={index} block={inner} onChange={onChange} />
          ))}
        </div>
      );
    case 'contents':
      return <DocumentContents entries={block.entries} />;
  }
}

const paragraphClass = (style: 'body' | 'lead' | 'note' | 'warning' | 'sheet' | undefined): string =>
  ({
    body: 'govuk-body form-text',
    lead: 'govuk-body-l form-text',
    note: 'govuk-body-s form-text',
    warning: 'govuk-inset-text form-text',
    sheet: 'govuk-body-s form-document__sheet',
  })[style ?? 'body'];

function SummaryRow({ item, onChange }: { item: KeyValue; onChange?: ((path: string) => void) | undefined }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{item.label}</dt>
      <dd className="govuk-summary-list__value form-text" dir="auto">
        <DocumentValue value={item.value} runs={item.runs} missing={item.missing} tag={item.tag} />
      </dd>
      {onChange && item.path && (
        <dd className="govuk-summary-list__actions">
          <ChangeLink path={item.path} label={item.label} onChange={onChange} />
        </dd>
      )}
    </div>
  );
}
