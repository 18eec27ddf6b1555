/** Gives the person a text as a file: a download. */
export async function saveText(name: string, text: string): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
  return true
}

/** What the person is told once it worked. */
export const savedSays = '已下载到这台设备'
