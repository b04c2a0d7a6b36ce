/**
 * Writes the type declarations of the library: src/index.ts and whatever its types refer to. Each file is turned into
 * declarations by itself, without a type check (tsc has done that), which takes a second instead of ten.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

export async function writeLibraryTypes(source: string, target: string): Promise<void> {
  const todo = [path.join(source, 'index.ts')];
  const done = new Set(todo);
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(await readFile(file, 'utf8'), {
      fileName: file,
      reportDiagnostics: true,
      compilerOptions: {
        declaration: true,
        isolatedDeclarations: true,
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2023,
        verbatimModuleSyntax: true,
      },
    });
    if (diagnostics.length > 0)
      throw new Error(
        ts.formatDiagnostics(diagnostics, {
          getCanonicalFileName: (name) => name,
          getCurrentDirectory: () => source,
          getNewLine: () => '\n',
        }),
      );
    for (const [, specifier = ''] of outputText.matchAll(/from ['"](\.[^'"]+\.ts)['"]/g)) {
      const needed = path.join(path.dirname(file), specifier);
      if (done.has(needed)) continue;
      done.add(needed);
      todo.push(needed);
    }
    const output = path.join(target, path.relative(source, file).replace(/\.ts$/, '.d.ts'));
    await mkdir(path.dirname(output), { recursive: true });
    await writeFile(output, outputText.replace(/(from ['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
}
