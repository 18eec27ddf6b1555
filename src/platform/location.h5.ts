/** Where the phone is, asked of the browser once. */
export type Place = { latitude: number; longitude: number }

/** Undefined when the person said no, the page is not secure or nothing was found within 10 seconds. */
export function whereAmI(): Promise<Place | undefined> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      () => resolve(undefined),
      { timeout: 10_000, maximumAge: 60_000 },
    )
  })
}
