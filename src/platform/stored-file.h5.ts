/** A stored picture, video or letter in the browser, fetched with the session and shown from memory. */
export type StoredFile = { view: string; release: () => void }

/** Rejects with the HTTP status (0 = no answer) as `status`. */
export async function openStored(address: string, headers: Record<string, string>): Promise<StoredFile> {
  const response = await fetch(address, { headers, credentials: 'include' }).catch(() => undefined)
  if (!response?.ok) throw Object.assign(new Error('stored-file'), { status: response?.status ?? 0 })
  const view = URL.createObjectURL(await response.blob())
  return { view, release: () => URL.revokeObjectURL(view) }
}

/** Hands a fetched PDF to the phone: saved under its name, to be printed. */
export async function openPdf(file: StoredFile, name: string): Promise<void> {
  const link = document.createElement('a')
  link.href = file.view
  link.download = `${name}.pdf`
  document.body.append(link)
  link.click()
  link.remove()
  // The download has to begin before the address dies.
  setTimeout(file.release, 60_000)
}
