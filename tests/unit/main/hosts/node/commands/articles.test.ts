import { expect, test } from 'vitest';
import { filtered } from '#main/hosts/node/commands/articles';
import { parseQuery } from '#shared/query';

test.each(['"open phrase', '(kaz OR', 'a) OR b', 'OR a', 'near/3 a', 'a b OR c', ''])(
  'Filters hold beside the text %j, which is read as it is alone',
  (text) => {
    const alone = parseQuery(text).tree;
    const parts = alone.kind === 'and' ? alone.parts : alone.kind === 'all' ? [] : [alone];
    const { tree } = parseQuery(filtered(['is:full', 'after:2026-01-01'], text).query);
    expect(tree).toEqual({
      kind: 'and',
      parts: [
        { kind: 'filter', field: 'is', value: 'full' },
        { kind: 'filter', field: 'after', value: '2026-01-01' },
        ...parts,
      ],
    });
  },
);
