/** A new page begins at its top, for the reader of the screen too. */
import { useEffect, useRef } from 'react'

/** Give the answer to the page's `main`. @param place what is different on another page */
export function useTopOnChange(place: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [place])
  return main
}
