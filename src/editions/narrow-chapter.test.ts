import { describe, expect, it } from 'vitest';
import { narrowChapter } from './narrow-chapter.ts';

const scope = (...served: string[]) => ({
  served: new Set(served),
  settingOf: (id: string) =>
    id.startsWith('LEEDS') ? 'schools' : id.startsWith('STAFFS') ? 'nhs' : undefined,
});
const chapter = `Before.

## How long

It depends.

| Setting | Length |
|---|---|
| <Setting id="schools" /> | about an hour |
| <Setting id="nhs" /> | one to two hours |

- **<Setting id="schools" />:** bring an agenda.
  It is yours.
- **<Setting id="nhs" />:** bring cases.

<Carries ids={['LEEDS-A-1', 'STAFFS-A-1', 'HERTS-A-1']} />

<Only settings="nhs joint">

## In the NHS

Only here.

<Carries ids={['STAFFS-A-2']} />

</Only>

## After

<Carries ids={['STAFFS-A-3']} />
`;

describe('narrowChapter', () => {
  it('keeps everything for an edition that serves all, and takes the marks away', () => {
    const all = narrowChapter(chapter, scope('schools', 'nhs', 'joint'));
    expect(all).toBe(chapter.replace('<Only settings="nhs joint">\n', '').replace('\n</Only>', ''));
  });

  it('leaves out rows, items, sections and provisions of other settings', () => {
    const schools = narrowChapter(chapter, scope('schools'));
    expect(schools).toContain('**Length:** about an hour\n\n- **');
    expect(schools).toContain('  It is yours.');
    expect(schools).toContain("<Carries ids={['LEEDS-A-1', 'HERTS-A-1']} />");
    expect(schools).not.toContain('In the NHS');
    expect(schools).not.toContain('id="nhs"');
    expect(schools).toContain("<Carries ids={['STAFFS-A-3']} />");
  });

  it('says a table of one row in words, unless another setting is served too', () => {
    const table = `## Who\n\n| Setting | Who | When |\n|---|---|---|\n| <Setting id="schools" /> | you | **now** |\n| <Setting id="nhs" /> | I | then |\n`;
    expect(narrowChapter(table, scope('schools'))).toBe('## Who\n\n- **Who:** you\n- **When:** **now**\n');
    expect(narrowChapter(table, scope('schools', 'joint'))).toContain(
      '| <Setting id="schools" /> | you | **now** |',
    );
  });

  it('keeps a part that belongs to one of several settings', () => {
    expect(narrowChapter(chapter, scope('joint'))).toContain('## In the NHS');
  });

  it('takes the provisions of a part within a section along, and drops a section that is left empty', () => {
    const part = `## Who\n\nAll.\n\n<Only settings="nhs">\n\nHere.\n\n</Only>\n\n<Carries ids={['LEEDS-A-1', 'STAFFS-A-1']} />\n`;
    expect(narrowChapter(part, scope('schools'))).toBe(
      "## Who\n\nAll.\n\n\n<Carries ids={['LEEDS-A-1']} />\n",
    );
    expect(narrowChapter(part.replace('All.\n\n', ''), scope('schools'))).toBe('');
  });

  it('drops a table that has no row left', () => {
    const none = narrowChapter(chapter, scope('joint'));
    expect(none).not.toContain('| Length |');
    expect(none).toContain("<Carries ids={['HERTS-A-1']} />");
  });
});
