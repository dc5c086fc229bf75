import { useReport } from "#web/ui/use-report";

/**
 * Takes an edit on its way. It is shown already, and only a device that cannot write keeps it from
 * being kept: then that is told.
 */
export function useSave(): (edit: Promise<unknown>) => void {
  const report = useReport();
  return (edit) => void edit.catch(report);
}
