/** Shows a PDF that anybody may see: in a tab of its own, where it can be saved and printed. */
export async function openDocument(address: string): Promise<boolean> {
  const link = document.createElement('a')
  link.href = address
  link.target = '_blank'
  link.rel = 'noopener'
  link.click()
  return true
}
