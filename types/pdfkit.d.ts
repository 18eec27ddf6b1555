/** The part of pdfkit that letters use; the package brings no types of its own. Lengths are points from the upper left corner. */
declare module 'pdfkit' {
  type TextOptions = {
    align?: 'left' | 'center' | 'right'
    lineGap?: number
    paragraphGap?: number
    indent?: number
    width?: number
  }
  export default class PDFDocument {
    constructor(options: { size: string; margins: { top: number; bottom: number; left: number; right: number }; info?: { Title?: string } })
    x: number
    y: number
    readonly page: { readonly height: number }
    registerFont(name: string, file: string): this
    font(name: string): this
    fontSize(points: number): this
    fillColor(colour: string): this
    text(text: string, options?: TextOptions): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    heightOfString(text: string, options?: TextOptions): number
    moveDown(lines?: number): this
    addPage(): this
    lineWidth(points: number): this
    rect(x: number, y: number, width: number, height: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    dash(length: number, options: { space: number }): this
    stroke(colour: string): this
    on(event: 'data', listener: (part: Buffer) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
