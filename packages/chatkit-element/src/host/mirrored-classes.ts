/** React 18 writes `className` as an attribute `classname`; its classes are added to `class`. */
export class MirroredClasses {
  #mirrored: string[] = [];

  mirror(element: Element, value: string | null): void {
    element.classList.remove(...this.#mirrored);
    this.#mirrored = (value ?? "").split(/\s+/).filter(Boolean);
    element.classList.add(...this.#mirrored);
  }
}
