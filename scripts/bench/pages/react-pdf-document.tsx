/** The blocks of a document model as @react-pdf/renderer elements. */
import { Document, Font, Page, pdf, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Block, DocumentModel } from '../../../src/documents/model.ts';
import { notoSans } from './noto-sans.ts';

Font.register({
  family: 'Noto Sans',
  fonts: [{ src: notoSans.regular }, { src: notoSans.bold, fontWeight: 700 }],
});

const styles = StyleSheet.create({
  page: { padding: 42.5, paddingVertical: 60, fontSize: 11, fontFamily: 'Noto Sans' },
  head: { position: 'absolute', top: 24, left: 42.5, fontSize: 9 },
  foot: { position: 'absolute', bottom: 24, left: 42.5, fontSize: 9 },
  h1: { fontSize: 20, marginVertical: 6, fontWeight: 700 },
  h2: { fontSize: 14, marginVertical: 6, fontWeight: 700 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5 },
  label: { width: 150, fontWeight: 700 },
  paragraph: { marginBottom: 6 },
});

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Text style={block.level === 1 ? styles.h1 : styles.h2}>{block.text}</Text>;
    case 'paragraph':
      return <Text style={styles.paragraph}>{block.text}</Text>;
    case 'keyValueList':
      return (
        <View>
          {block.items.map(({ label, value }) => (
            <View key={label} style={styles.row}>
              <Text style={styles.label}>{label}</Text>
              <Text>{value}</Text>
            </View>
          ))}
        </View>
      );
    case 'table':
      return (
        <View>
          {[
            block.columns.map(({ label }) => label),
            ...block.rows.map(({ cells }) => cells.map(({ text }) => text)),
          ].map((cells, row) => (
            <View key={row} style={styles.row} wrap={false}>
              {cells.map((text, column) => (
                <Text
                  key={column}
                  style={{ width: `${((block.columns[column]?.width ?? 60) / 180) * 100}%` }}
                >
                  {text}
                </Text>
              ))}
            </View>
          ))}
        </View>
      );
    default:
      return null;
  }
}

export const renderWithReactPdf = (model: DocumentModel): Promise<Blob> =>
  pdf(
    <Document title={model.title} language={model.language}>
      <Page size="A4" style={styles.page}>
        <Text style={styles.head} fixed>
          {model.title}
        </Text>
        {model.blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
        <Text
          style={styles.foot}
          fixed
          render={({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`}
        />
      </Page>
    </Document>,
  ).toBlob();
