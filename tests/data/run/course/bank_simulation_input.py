balance = 100.0
history = []
while True:
    try:
        command, *amount = input("bank> ").strip().split()
    except EOFError:
        print("no more input")
        break
    except ValueError:
        continue
    if command == "quit":
        break
    try:
        value = float(amount[0])
        if command == "deposit":
            balance += value
        elif command == "withdraw":
            if value > balance:
                raise RuntimeError("not enough money")
            balance -= value
        else:
            print("unknown command:", command)
            continue
        history.append((command, value))
    except IndexError:
        print(f"{command} needs an amount")
    except (ValueError, RuntimeError) as error:
        print("error:", error)
    else:
        print(f"balance: {balance:.2f}")
print(history)
