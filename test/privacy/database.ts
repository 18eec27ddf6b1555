/** Every value of every table as text: what a copy of the database would tell a stranger (raw files hide compressed values). */
import { PGlite } from '@electric-sql/pglite'

/** The folder must not be in use. Answers one text per table. */
export async function tablesAsText(folder: string): Promise<Map<string, string>> {
  const database = await PGlite.create(folder)
  try {
    const tables = await database.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    const texts = new Map<string, string>()
    for (const { name } of tables.rows) {
      const { rows } = await database.query<{ line: string }>(`select t::text as line from ${name} as t`)
      texts.set(name, rows.map(({ line }) => line).join('\n'))
    }
    return texts
  } finally {
    await database.close()
  }
}
