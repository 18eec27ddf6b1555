/** Waits for something that no single screen says. */
const usualMs = 12_000

/** Fails with `what` when it never holds. */
export async function until(holds: () => Promise<boolean>, what: string, withinMs = usualMs): Promise<void> {
  const end = Date.now() + withinMs
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`never came about: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
