/** Pulling the page down asks for what is new: a gesture of our own, since a browser in a page has none. The button 刷新 does the same. */
import { useEffect, useRef, useState } from 'react'
import type { PullDownProps } from './pull-down-types'

/** Pixels of the finger until letting go refreshes, and the most the page gives way. */
const enough = 72
const most = 96

const isScrolled = (from: EventTarget | null): boolean => {
  for (let one = from instanceof Element ? from : null; one; one = one.parentElement) if (one.scrollTop > 0) return true
  return window.scrollY > 0
}
const words = (pulled: number, busy: boolean) => (busy ? '正在刷新…' : pulled >= enough ? '松开刷新' : '下拉刷新')

export function PullDown({ onPull, children }: PullDownProps) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(onPull)
  latest.current = onPull
  const [pulled, setPulled] = useState(0)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    const page = place.current?.closest('.page__body')
    if (!(page instanceof HTMLElement)) return undefined
    let from: { x: number; y: number } | undefined
    let way = 0
    const start = (event: TouchEvent) => {
      const [finger] = event.touches
      from = finger && event.touches.length === 1 && !isScrolled(event.target) ? { x: finger.clientX, y: finger.clientY } : undefined
      way = 0
    }
    const move = (event: TouchEvent) => {
      const [finger] = event.touches
      if (!from || !finger) return
      const down = finger.clientY - from.y
      // Sideways or upwards is somebody else's gesture.
      if (way === 0 && (down < 8 || Math.abs(finger.clientX - from.x) > down)) return
      way = Math.max(0, Math.min(most, down * 0.6))
      setPulled(way)
      if (event.cancelable) event.preventDefault()
    }
    const end = () => {
      from = undefined
      setPulled(0)
      if (way < enough) return
      way = 0
      setBusy(true)
      void latest.current().finally(() => setBusy(false))
    }
    page.addEventListener('touchstart', start, { passive: true })
    page.addEventListener('touchmove', move, { passive: false })
    page.addEventListener('touchend', end)
    page.addEventListener('touchcancel', end)
    return () => {
      page.removeEventListener('touchstart', start)
      page.removeEventListener('touchmove', move)
      page.removeEventListener('touchend', end)
      page.removeEventListener('touchcancel', end)
    }
  }, [])
  return (
    <div ref={place}>
      <div className="pull-down tiny" role="status" style={{ height: busy ? 36 : pulled }}>
        {busy || pulled > 0 ? words(pulled, busy) : ''}
      </div>
      {children}
    </div>
  )
}
