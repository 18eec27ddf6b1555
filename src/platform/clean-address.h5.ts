/** Takes a secret out of the address once it is read: the bar, the history entry and a copied link no longer hold it. */
export function cleanAddress(): void {
  const [bare = ''] = location.hash.split('?')
  history.replaceState(history.state, '', `${location.pathname}${location.search}${bare}`)
}
