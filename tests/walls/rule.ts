/**
 * A lint rule that checks every import of a file against the table beside it: static, re-exported, dynamic and type imports,
 * by alias and by path alike. oxlint's own no-restricted-imports reads patterns as gitignore does, where `#main/…` is a
 * comment, and a list of what is forbidden forgets the next folder; hence a rule with a list of what is allowed.
 */
import { posix, relative, sep } from 'node:path';
import { ownPermission, walls } from './table.ts';

const homes = Object.keys(walls).sort((one, other) => other.length - one.length);

/** The longest folder of the table that a path lies in; undefined outside them all. */
function homeOf(path: string): string | undefined {
  const bare = path.replace(/\.[a-z]+$/, '');
  return homes.find((home) => bare === home || path.startsWith(`${home}/`));
}

type Target = { readonly path: string } | { readonly module: string };

/** What an import means: a path of the house, or the name of a package. */
function targetOf(file: string, specifier: string): Target {
  const alias = /^#(shared|main|renderer|tests)\/(.*)$/.exec(specifier);
  if (alias !== null) return { path: posix.normalize(`${alias[1]}/${alias[2]}`) };
  if (/^\.{1,2}(\/|$)/.test(specifier)) return { path: posix.join(posix.dirname(file), specifier) };
  return { module: specifier };
}

function moduleAllowed(allowed: readonly string[], module: string): boolean {
  if (allowed.includes(module)) return true;
  if (module.startsWith('node:')) return allowed.includes('node:*') && !ownPermission.includes(module);
  // A package's inner paths go with the package; where only an inner path is allowed (zod/mini), the package does not.
  return allowed.some((one) => module.startsWith(`${one}/`));
}

/** The fault of an import, or undefined. `file` is relative to the root, with slashes. */
function faultOf(file: string, specifier: string, typeOnly: boolean): string | undefined {
  const home = homeOf(file);
  const allowed = home === undefined ? undefined : walls[home];
  if (home === undefined || allowed === undefined) return undefined;
  const target = targetOf(file, specifier);
  if ('module' in target)
    return moduleAllowed(allowed, target.module) ? undefined : `${home} may not import ${target.module}`;
  const there = homeOf(target.path);
  if (there === home) return undefined;
  if (there === undefined) return `${home} may not import ${target.path}, which lies outside every folder of the house`;
  const typesAllowed = allowed.includes(`types: ${there}`);
  if (!allowed.includes(there) && !(typeOnly && typesAllowed))
    return `${home} may not import ${there}${typesAllowed ? ', except its types' : ''}`;
  if (specifier.startsWith('../')) return `imports across folders are written with #, not ${specifier}`;
  return undefined;
}

/** The few parts of the linter's syntax tree that are looked at. */
type Node = {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly source?: Node | null;
  readonly argument?: Node;
  readonly arguments?: readonly Node[];
  readonly callee?: Node;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly Node[];
};

type Context = {
  readonly cwd: string;
  readonly filename: string;
  report(fault: { readonly node: Node; readonly message: string }): void;
};

const isType = (node: Node): boolean => node.importKind === 'type' || node.exportKind === 'type';

function isTypeOnly(node: Node): boolean {
  const { specifiers = [] } = node;
  return isType(node) || (specifiers.length > 0 && specifiers.every(isType));
}

const imports = {
  meta: { type: 'problem', schema: [] },
  create(context: Context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');

    function check(node: Node, source: Node | null | undefined, typeOnly: boolean): void {
      if (typeof source?.value !== 'string') return;
      const fault = faultOf(file, source.value, typeOnly);
      if (fault !== undefined) context.report({ node, message: `${fault}.` });
    }

    const declaration = (node: Node): void => check(node, node.source, isTypeOnly(node));
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      TSImportType: (node: Node) => check(node, node.source ?? node.argument, true),
      ImportExpression(node: Node) {
        if (node.source?.type === 'Literal') check(node, node.source, false);
        else if (homeOf(file) !== undefined && file !== 'renderer/frame/build.ts')
          context.report({
            node,
            message: 'An import names its module in so many words, or the walls cannot be checked.',
          });
      },
      CallExpression(node: Node) {
        if (node.callee?.name === 'require') check(node, node.arguments?.[0], false);
      },
    };
  },
};

export default { meta: { name: 'walls' }, rules: { imports } };
