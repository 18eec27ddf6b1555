/** A page of this server outside the app. */

/** Opens it beside the app. */
export async function openWebPage(path: string): Promise<'opened' | 'copied' | 'failed'> {
  window.open(path, '_blank', 'noopener')
  return 'opened'
}
