/** A short film as a phone's browser records it: a moving picture, VP8 in WebM, made in Chromium itself. */
import type { Browser } from 'playwright-core'

const seconds = 3

/** Needs a page that is served from localhost (recording is only allowed on a secure origin). */
export async function recordClip(browser: Browser, address: string): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    await page.goto(`${address}/api/settings`)
    const base64 = await page.evaluate(filmInPage(seconds))
    return Buffer.from(String(base64), 'base64')
  } finally {
    await page.close()
  }
}

/** Plain script text: nothing of this process may travel into the page. */
const filmInPage = (length: number): string => `new Promise((resolve, reject) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 })
  const pen = canvas.getContext('2d')
  let at = 0
  const draw = () => {
    at += 1
    pen.fillStyle = '#b9c8dd'
    pen.fillRect(0, 0, 320, 240)
    pen.fillStyle = '#e8b48c'
    pen.beginPath()
    pen.ellipse(160 + Math.sin(at / 9) * 30, 120, 52, 70, 0, 0, Math.PI * 2)
    pen.fill()
  }
  draw()
  const timer = setInterval(draw, 50)
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm;codecs=vp8' })
  const parts = []
  recorder.ondataavailable = ({ data }) => data.size && parts.push(data)
  recorder.onerror = reject
  recorder.onstop = () => {
    clearInterval(timer)
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result.split(',')[1])
    reader.readAsDataURL(new Blob(parts))
  }
  recorder.start(500)
  setTimeout(() => recorder.stop(), ${length * 1000 + 300})
})`
