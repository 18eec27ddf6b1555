/** A fetched PDF in the browser: looked at in a tab, saved under its name, or handed to the device's own sheet of apps. */
import type { StoredFile } from './stored-file.h5'

/** What this device can do with it. */
export const canSharePdf = (): boolean =>
  typeof navigator !== 'undefined' &&
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([''], 'a.pdf', { type: 'application/pdf' })] })

export const savesPdf = true

/** In a tab of its own; where the browser lets none open, it is saved instead. */
export async function showPdf(file: StoredFile, name: string): Promise<void> {
  const tab = window.open(file.view, '_blank')
  if (tab === null) return savePdf(file, name)
  setTimeout(file.release, 600_000)
}

export async function savePdf(file: StoredFile, name: string): Promise<void> {
  const link = document.createElement('a')
  link.href = file.view
  link.download = `${name}.pdf`
  document.body.append(link)
  link.click()
  link.remove()
  // The download has to begin before the address dies.
  setTimeout(file.release, 60_000)
}

/** False when the device would not take it; closing its sheet counts as done. */
export async function sharePdf(file: StoredFile, name: string): Promise<boolean> {
  try {
    const bytes = await (await fetch(file.view)).blob()
    await navigator.share({ files: [new File([bytes], `${name}.pdf`, { type: 'application/pdf' })] })
    return true
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError'
  } finally {
    file.release()
  }
}
