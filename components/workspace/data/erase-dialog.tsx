import { useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Translate } from '../../../shared/locales/translate.ts';

interface EraseDialogProps {
  say: Translate;
  onErase: () => void;
}

function Confirmation({ say, onErase, close }: EraseDialogProps & { close: () => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const word = say('data.eraseWord');
  const right = typed.trim().toUpperCase() === word;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!right) return;
        onErase();
        close();
      }}
    >
      <Heading slot="title">{say('data.eraseAsk')}</Heading>
      <p>{say('data.eraseHint')}</p>
      <div className="field">
        <label htmlFor={id}>{say('data.eraseType', { word })}</label>
        <input
          id={id}
          className="input"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={close}>
          {say('data.eraseCancel')}
        </button>
        <button type="submit" className="button danger" disabled={!right}>
          {say('data.eraseDo')}
        </button>
      </div>
    </form>
  );
}

/** The one deed that can't be taken back asks for a word to be typed. */
export function EraseDialog({ say, onErase }: EraseDialogProps) {
  return (
    <DialogTrigger>
      <Button className="button danger">{say('data.erase')}</Button>
      <ModalOverlay className="veil" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            {({ close }) => <Confirmation say={say} onErase={onErase} close={close} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
