/** Takes a secret out of the address once it is read: the bar, the history entry and a copied link no longer hold it. */
export function cleanAddress(): void {
  const [bare = ''] = location.hash.split('?')
  history.replaceState(history.state, '', `${location.pathname}${location.search}${bare}`)
}

/** A further link opened over the page of the first one: the router takes it for the same page, so it is begun anew. Answers how to stop. */
export function reopenOnNewSecret(page: string): () => void {
  const look = () => {
    if (location.hash.startsWith(`#${page}?`)) location.reload()
  }
  window.addEventListener('hashchange', look)
  return () => window.removeEventListener('hashchange', look)
}
