/** The part of pdfkit that letters use; the package brings no types of its own. */
declare module 'pdfkit' {
  type TextOptions = { align?: 'left' | 'center' | 'right'; lineGap?: number; paragraphGap?: number; indent?: number }
  export default class PDFDocument {
    constructor(options: { size: string; margin: number; info?: { Title?: string } })
    registerFont(name: string, file: string): this
    font(name: string): this
    fontSize(points: number): this
    text(text: string, options?: TextOptions): this
    moveDown(lines?: number): this
    on(event: 'data', listener: (part: Buffer) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
