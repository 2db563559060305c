/** The shape of a figure in a template file. */
import { z } from 'zod';

/**
 * A figure that belongs to the template. It is data: the page draws it as a list, links or a table with a drawing
 * laid over them, the document draws it with numbers and labels, and neither is ever the only way.
 */
export const diagramShape = z.strictObject({
  id: z.string().describe('The name of the diagram inside this template, in camelCase.'),
  kind: z
    .enum(['cycle', 'hub', 'flow', 'swimlane', 'matrix'])
    .describe('How it is drawn: a ring, a centre with parts round it, boxes with arrows, lanes, or a table.'),
  title: z.string().describe('What the figure shows, in a few words.'),
  reference: z.string().optional().describe('Whose model it is, with the year.'),
  direction: z.enum(['clockwise']).optional().describe('For a ring: the way round.'),
  startAngle: z
    .enum(['top', 'top right', 'left'])
    .optional()
    .describe('For a ring: where the first node stands.'),
  centreLabel: z.string().optional().describe('The words in the middle.'),
  lanes: z.array(z.string()).optional().describe('For lanes: who does what, from top to bottom.'),
  columns: z.array(z.string()).optional().describe('For a table: the heads of the columns.'),
  rowHead: z
    .string()
    .optional()
    .describe('For a table: the head over the heads of the rows, for example "Role".'),
  nodes: z
    .array(
      z.strictObject({
        id: z.string().describe('The name of the node inside this diagram.'),
        label: z.string().describe('The words in the node.'),
        sublabel: z.string().optional().describe('Smaller words under the label.'),
        question: z
          .string()
          .optional()
          .describe(
            'The question that the node leads to, as an id or dotted path; with options, its own option has the id of the node.',
          ),
        lane: z.string().optional().describe('The lane it stands in.'),
        position: z.string().optional().describe('Where it stands, for example "centre" or "top left".'),
        shape: z.enum(['entry', 'exit']).optional().describe('Whether it stands at the way in or out.'),
        colour: z.string().optional().describe('The colour proposed for it; never the only sign.'),
        icon: z.string().optional().describe('The icon proposed for it; never without the label.'),
      }),
    )
    .min(1)
    .describe('What is drawn, in reading order.'),
  edges: z
    .array(z.tuple([z.string(), z.string()]))
    .describe('The arrows, each from one node to another; none for a table.'),
  textAlternative: z.string().describe('What the figure says, in words that everybody can open.'),
  interaction: z.string().optional().describe('How it works on screen, for designers.'),
  accessibility: z.string().optional().describe('How everybody can use it, for designers.'),
  print: z.string().optional().describe('How it prints, for designers.'),
});

export type Diagram = z.infer<typeof diagramShape>;
