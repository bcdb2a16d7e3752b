import { sendMessage } from '@/lib/browser/messages';
import { isPrivate } from '@/lib/browser/ownTab';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { keepRepair, type Repair } from '@/lib/library/repair';
import type { SaveFailure } from '@/lib/model/operation';

/** Keeps what the reader made of the capture in this tab, and shows it; answers why it could not. */
export async function keepRepaired(db: Library, repair: Repair): Promise<SaveFailure | null> {
  try {
    if (isPrivate()) await sendMessage('repairPrivately', { id: repair.id, repaired: repair.repaired });
    else await keepRepair(db, repair);
  } catch (error) {
    return saveFailure(error);
  }
  location.reload();
  return null;
}
