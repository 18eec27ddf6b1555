/** Hands a text to the device's own sheet of people and apps. */
export const canShareText = (): boolean => typeof navigator !== 'undefined' && typeof navigator.share === 'function'

/** False when the device has no such sheet or would not open it; closing it counts as done. */
export async function shareText(text: string, _fileName?: string): Promise<boolean> {
  try {
    await navigator.share({ text })
    return true
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError'
  }
}
