workers = 2
control_socket_disable = True
# Without a limit a worker looks every half second whether its parent is there, else
# every 15 seconds.
timeout = 0


def when_ready(server):
    host, port = server.cfg.address[0]
    for slug in ["template", "pasted", "plugin"]:
        print(f"http://{host}:{port}/{slug}/", flush=True)
