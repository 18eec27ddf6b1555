/** The files of the readers on this device. */
export async function missingBytes(): Promise<number> {
  return 0
}
