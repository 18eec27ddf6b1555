/**
 * Follows a how-to in a copy of the rooms it touches: puts the new files there, adds the lines, and asks the copy a question. What the
 * recipe forgets to mention is then missing, and the test that asked says so.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = process.cwd()

export type Recipe = {
  /** Path in the repository → text. */
  readonly files: Readonly<Record<string, string>>
  /** Path → the lines to add, each behind the first line that contains `after`. */
  readonly lines: Readonly<Record<string, readonly { readonly after: string; readonly line: string }[]>>
}

/** Rooms a recipe may touch; the rest of the house is not copied. */
const rooms = ['domain', 'contract', 'server']

/**
 * @param recipe what a reader of the how-to would do
 * @param question a module whose default export is the answer, plain JSON; it imports by alias (`@domain/…`)
 * @returns the answer
 */
export function follow(recipe: Recipe, question: string): unknown {
  const tree = mkdtempSync(path.join(tmpdir(), 'recipe-'))
  try {
    for (const room of rooms) cpSync(path.join(root, room), path.join(tree, room), { recursive: true })
    for (const file of ['tsconfig.json', 'package.json']) cpSync(path.join(root, file), path.join(tree, file))
    symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'))
    for (const [file, text] of Object.entries(recipe.files)) writeFileSync(path.join(tree, file), text, { flag: 'wx' })
    for (const [file, lines] of Object.entries(recipe.lines)) addLines(path.join(tree, file), lines)
    return ask(tree, question)
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}

function addLines(file: string, lines: Recipe['lines'][string]): void {
  const text = readFileSync(file, 'utf8').split('\n')
  for (const { after, line } of lines) {
    const at = text.findIndex((one) => one.includes(after))
    if (at < 0) throw new Error(`${file} has no line with ${after}`)
    text.splice(at + 1, 0, line)
  }
  writeFileSync(file, text.join('\n'))
}

function ask(tree: string, question: string): unknown {
  writeFileSync(path.join(tree, 'question.ts'), question)
  writeFileSync(path.join(tree, 'ask.ts'), "import answer from './question'\nprocess.stdout.write(JSON.stringify(answer))\n")
  const bundle = path.join(tree, 'ask.mjs')
  const esbuild = path.join(root, 'node_modules/.bin/esbuild')
  const flags = ['--bundle', '--platform=node', '--format=esm', '--packages=external', '--log-level=error', '--alias:@domain=./domain']
  execFileSync(esbuild, ['ask.ts', ...flags, '--alias:@contract=./contract', `--outfile=${bundle}`], { cwd: tree })
  return JSON.parse(execFileSync(process.execPath, [bundle], { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }))
}
