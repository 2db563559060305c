/**
 * Takes files that are dropped on an element. A file that is dropped anywhere else replaces the page in the browser,
 * so the whole form is a place to drop on, and not only the box that says so.
 *
 * @param onOver says whether a file is being held over the element
 * @returns stops taking files
 */
export function acceptDrops(
  target: HTMLElement | Document,
  onOver: (isOver: boolean) => void,
  onFile: (file: File) => void,
): () => void {
  const hold = (event: Event) => {
    if (!(event as DragEvent).dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onOver(true);
  };
  const leave = () => onOver(false);
  const drop = (event: Event) => {
    const file = (event as DragEvent).dataTransfer?.files[0];
    onOver(false);
    // Text that is dropped into a box is the box's own affair.
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  target.addEventListener('dragover', hold);
  target.addEventListener('dragleave', leave);
  target.addEventListener('drop', drop);
  return () => {
    target.removeEventListener('dragover', hold);
    target.removeEventListener('dragleave', leave);
    target.removeEventListener('drop', drop);
  };
}
