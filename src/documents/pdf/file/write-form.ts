/**
 * Fields that can be filled in, with no script and nothing that is worked out: every program that knows forms can fill
 * them. A field is called by the path of its answer, so `agreedActions.0.what` is three fields inside each other
 * (ISO 32000-1, 12.7.3.2), and each place on the page belongs to an element `Form` of the structure (ISO 14289-1,
 * 7.18.4). Each has an appearance of its own, because PDF/A and PDF/UA do not let a reader be asked to make them.
 */
import { figure } from '../canvas.ts';
import type { StructureNode, Widget } from '../structure.ts';
import type { ObjectWriter } from './object-writer.ts';
import { descriptionString, textString } from './pdf-values.ts';

/** A field, or one box of it, that has its place. */
export interface PlacedWidget {
  node: StructureNode;
  widget: Widget & { area: NonNullable<Widget['area']> };
}

/** Every place that can be filled in, in the order of the structure. */
export function collectWidgets(node: StructureNode): PlacedWidget[] {
  const { widget } = node;
  const own = widget?.area ? [{ node, widget: { ...widget, area: widget.area } }] : [];
  return [...own, ...node.children.flatMap(collectWidgets)];
}

const PRINTED = 4;
const RADIO = 1 << 15;
const COMBO = 1 << 17;
const SEVERAL_LINES = 1 << 12;
/** What is typed about a child is sent to nobody's spelling service. */
const NO_SPELLING = 1 << 22;
const INK = '0.043 0.047 0.047';

interface Branch {
  name: string;
  inside: Map<string, Branch>;
  /** Numbers of the widgets, if it is a field. */
  widgets: number[];
}

/** The path of a field; each box of a question with several answers is a field below it. */
const stepsOf = ({ field, option }: Widget): string[] => [
  ...field.path.split('.'),
  ...(field.kind === 'many' && option ? [option.value] : []),
];

/** @throws Error if a field stands inside another one */
function treeOf(widgets: readonly PlacedWidget[]): Branch {
  const root: Branch = { name: '', inside: new Map(), widgets: [] };
  widgets.forEach(({ widget }, number) => {
    let branch = root;
    for (const step of stepsOf(widget)) {
      const next = branch.inside.get(step) ?? { name: step, inside: new Map(), widgets: [] };
      branch.inside.set(step, next);
      branch = next;
    }
    branch.widgets.push(number);
    if (branch.inside.size > 0 || (branch.widgets.length > 1 && widget.field.kind !== 'one'))
      throw new Error(`Two fields of the document are called "${stepsOf(widget).join('.')}".`);
  });
  return root;
}

const pdfName = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9_-]/.test(letter) ? letter : `#${byte.toString(16).padStart(2, '0')}`;
  }).join('');

export interface FormParts {
  /** The objects that are kept for the widgets. */
  widgetIds: readonly number[];
  pageIds: readonly number[];
  /** The key of the first widget in the tree that leads from annotations to the structure. */
  firstKey: number;
  /** The font that answers are set in: its object, and its name in the resources. */
  font: { id: number; resource: string };
  /** What a point of the layout is on paper. */
  scale: number;
}

/** @returns the entry of the catalogue; nothing if there is no field */
export function writeForm(
  writer: ObjectWriter,
  widgets: readonly PlacedWidget[],
  { widgetIds, pageIds, firstKey, font, scale }: FormParts,
): string {
  if (widgets.length === 0) return '';
  const appearances = new Map<string, number>();
  const appearance = (width: number, height: number, content: string): number => {
    const key = `${figure(width)} ${figure(height)} ${content}`;
    const known = appearances.get(key);
    if (known !== undefined) return known;
    const id = writer.reserve();
    const box = `/BBox [0 0 ${figure(width)} ${figure(height)}]`;
    writer.writeStream(id, `/Type /XObject /Subtype /Form ${box} /Resources <<>>`, content);
    appearances.set(key, id);
    return id;
  };
  const look = (size: number) => `/DA ${textString(`/${font.resource} ${figure(size)} Tf ${INK} rg`)}`;

  /** What a place on the page says of itself, whatever field it belongs to. */
  const placeOf = (number: number): string => {
    const { area, field, option, hasLines, size } = widgets[number]!.widget;
    const [left, bottom, right, top] = area.box.map((value) => value * scale) as [
      number,
      number,
      number,
      number,
    ];
    const [width, height] = [right - left, top - bottom];
    const words = option ? `${field.name}: ${option.title}` : field.name;
    const common =
      `/Type /Annot /Subtype /Widget /Rect [${[left, bottom, right, top].map(figure).join(' ')}] /F ${PRINTED}` +
      ` /P ${pageIds[area.page]!} 0 R /StructParent ${firstKey + number} /TU ${descriptionString(words)}`;
    if (option) {
      const drawn = appearance(
        width,
        height,
        field.kind === 'one' ? dot(width, height) : tick(width, height),
      );
      const off = appearance(width, height, '');
      const state = pdfName(stateOf(widgets[number]!.widget));
      return `${common} /AS /Off /AP <</N <</${state} ${drawn} 0 R /Off ${off} 0 R>>>>`;
    }
    const empty = appearance(width, height, '/Tx BMC\nEMC');
    const type = hasLines ? Math.min(size, 10.5) : size;
    return `${common} ${look(type * scale)} /AP <</N ${empty} 0 R>>`;
  };

  const kindOf = ({ field, hasLines }: Widget): string => {
    if (field.kind === 'one') return `/FT /Btn /Ff ${RADIO}`;
    if (field.kind === 'many') return '/FT /Btn';
    if (field.kind !== 'list') return `/FT /Tx /Ff ${NO_SPELLING + (hasLines ? SEVERAL_LINES : 0)}`;
    const options = (field.options ?? []).map(
      ({ value, title }) => `[${textString(value)} ${textString(title)}]`,
    );
    return `/FT /Ch /Ff ${COMBO + NO_SPELLING} /Opt [${options.join(' ')}]`;
  };

  const write = (branch: Branch, parent: number | undefined): number => {
    const above = parent === undefined ? '' : ` /Parent ${parent} 0 R`;
    const named = `/T ${textString(branch.name)}${above}`;
    const [first, ...more] = branch.widgets;
    if (first === undefined) {
      const id = writer.reserve();
      const kids = [...branch.inside.values()].map((inner) => `${write(inner, id)} 0 R`);
      writer.write(id, `<<${named} /Kids [${kids.join(' ')}]>>`);
      return id;
    }
    const { widget } = widgets[first]!;
    if (widget.field.kind !== 'one') {
      writer.write(widgetIds[first]!, `<<${placeOf(first)} ${kindOf(widget)} ${named}>>`);
      return widgetIds[first]!;
    }
    const id = writer.reserve();
    const boxes = [first, ...more];
    const kids = boxes.map((number) => `${widgetIds[number]!} 0 R`).join(' ');
    const heard = `/TU ${descriptionString(widget.field.name)}`;
    writer.write(id, `<<${kindOf(widget)} ${named} ${heard} /Kids [${kids}]>>`);
    for (const number of boxes) writer.write(widgetIds[number]!, `<<${placeOf(number)} /Parent ${id} 0 R>>`);
    return id;
  };

  const fields = [...treeOf(widgets).inside.values()].map((branch) => `${write(branch, undefined)} 0 R`);
  return (
    `/AcroForm <</Fields [${fields.join(' ')}] /DR <</Font <</${font.resource} ${font.id} 0 R>>>>` +
    ` ${look(11 * scale)}>>`
  );
}

/** The name of the state in which a box is chosen. */
const stateOf = ({ field, option }: Widget): string =>
  field.kind === 'one' ? (option?.value ?? 'Yes') : 'Yes';

/** A tick that fills the box. */
const tick = (width: number, height: number): string => {
  const points = [
    [0.2, 0.5],
    [0.42, 0.26],
    [0.82, 0.78],
  ].map(([x, y]) => `${figure(x! * width)} ${figure(y! * height)}`);
  return `${INK} RG ${figure(width * 0.14)} w ${points[0]!} m ${points[1]!} l ${points[2]!} l S`;
};

/** A disc in the middle of the box. */
const dot = (width: number, height: number): string => {
  const [x, y, radius] = [width / 2, height / 2, Math.min(width, height) * 0.28];
  const bow = radius * 0.5523;
  const curve = (...values: number[]) => `${values.map(figure).join(' ')} c`;
  return [
    `${INK} rg ${figure(x + radius)} ${figure(y)} m`,
    curve(x + radius, y + bow, x + bow, y + radius, x, y + radius),
    curve(x - bow, y + radius, x - radius, y + bow, x - radius, y),
    curve(x - radius, y - bow, x - bow, y - radius, x, y - radius),
    curve(x + bow, y - radius, x + radius, y - bow, x + radius, y),
    'f',
  ].join('\n');
};
